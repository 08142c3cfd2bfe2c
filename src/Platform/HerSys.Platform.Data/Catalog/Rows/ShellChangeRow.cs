using HerSys.Platform.Shells;

namespace HerSys.Platform.Data.Catalog.Rows;

/// <summary>A change that nodes follow.</summary>
internal sealed class ShellChangeRow
{
    public long Sequence { get; set; }

    public required string Tenant { get; set; }

    public ShellChangeKind Kind { get; set; }

    public DateTimeOffset ChangedAt { get; set; }
}
