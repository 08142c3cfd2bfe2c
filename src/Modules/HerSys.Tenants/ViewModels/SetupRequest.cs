namespace HerSys.Tenants.ViewModels;

/// <summary>From which recipe to set a tenant up.</summary>
/// <param name="Recipe">Name of the recipe; null takes the usual one.</param>
public sealed record SetupRequest(string? Recipe);
