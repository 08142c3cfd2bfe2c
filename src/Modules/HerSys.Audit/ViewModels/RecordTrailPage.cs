using HerSys.Audit.Contracts;

namespace HerSys.Audit.ViewModels;

/// <summary>Who saw and changed one record.</summary>
public sealed class RecordTrailPage
{
    /// <summary>What the person is called; null where nobody knows.</summary>
    public string? Name { get; init; }

    /// <summary>The entries.</summary>
    public required IReadOnlyList<AuditLine> Lines { get; init; }

    /// <summary>Address of the next page; null on the last.</summary>
    public string? NextUrl { get; init; }

    /// <summary>Address of the first page; null when this is it.</summary>
    public string? FirstUrl { get; init; }
}
