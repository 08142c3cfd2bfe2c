namespace HerSys.Platform.Shells;

/// <summary>A page of tenants.</summary>
/// <param name="Items">The tenants, ordered by name.</param>
/// <param name="NextAfterName">What to pass as <see cref="TenantQuery.AfterName"/> for the next page; null on the last.</param>
public sealed record TenantPage(IReadOnlyList<ShellSettings> Items, string? NextAfterName);
