namespace HerSys.Platform.Data.Catalog.Rows;

/// <summary>An address at which a tenant answers: a host name and a first segment, each of which may be empty.</summary>
internal sealed class TenantAddressRow
{
    public required string Host { get; set; }

    public required string Prefix { get; set; }

    public required string TenantId { get; set; }
}
