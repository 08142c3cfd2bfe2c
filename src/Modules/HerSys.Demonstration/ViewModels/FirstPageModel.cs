namespace HerSys.Demonstration.ViewModels;

/// <summary>The first page of a demonstration.</summary>
/// <param name="From">First day of the records, in words.</param>
/// <param name="To">Last day of the records, in words.</param>
/// <param name="Tenants">The tenants that one can enter.</param>
public sealed record FirstPageModel(string From, string To, IReadOnlyList<TenantBand> Tenants);
