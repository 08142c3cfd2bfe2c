using HerSys.Platform.Shells;

namespace HerSys.Platform.Data.Catalog.Rows;

/// <summary>A tenant, as <see cref="ShellSettings"/> describes it.</summary>
internal sealed class TenantRow
{
    public required string Id { get; set; }

    public required string Name { get; set; }

    public required string DisplayName { get; set; }

    public string? MunicipalityCode { get; set; }

    public string? UrlPrefix { get; set; }

    public TenantState State { get; set; }

    public string? StateReason { get; set; }

    public string? Recipe { get; set; }

    public required string Database { get; set; }

    public required string Theme { get; set; }

    public required string Culture { get; set; }

    public required string TimeZone { get; set; }

    public long Version { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset? SetUpAt { get; set; }
}
