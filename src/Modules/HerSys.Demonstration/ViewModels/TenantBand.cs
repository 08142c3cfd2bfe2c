namespace HerSys.Demonstration.ViewModels;

/// <summary>A tenant on the first page, as a band in its colour.</summary>
/// <param name="Tenant">Name of the tenant in addresses.</param>
/// <param name="DisplayName">Name of the government.</param>
/// <param name="Code">全国地方公共団体コード; null for the operator.</param>
/// <param name="Color">Colour of its stripe.</param>
/// <param name="About">What it is for, in the user's language.</param>
/// <param name="Doors">Those to enter by, the most useful first.</param>
public sealed record TenantBand(string Tenant, string DisplayName, string? Code, string Color, string About, IReadOnlyList<Door> Doors);
