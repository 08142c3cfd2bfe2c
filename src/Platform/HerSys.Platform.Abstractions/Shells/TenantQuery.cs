namespace HerSys.Platform.Shells;

/// <summary>What to look for in the list of tenants.</summary>
/// <param name="Text">Part of name, display name or municipality code; null for all.</param>
/// <param name="State">Only tenants in this state; null for all.</param>
/// <param name="AfterName">The last name of the page before; null for the first page.</param>
/// <param name="Size">How many rows at most, 1 to 200.</param>
public sealed record TenantQuery(string? Text = null, TenantState? State = null, string? AfterName = null, int Size = 50);
