using HerSys.Japan;

namespace HerSys.Reporting.Forms;

/// <summary>A section of the form, in the order of the screen.</summary>
public sealed record FormSection
{
    /// <summary>Stable name, also the anchor on the page.</summary>
    public required string Code { get; init; }

    /// <summary>The heading.</summary>
    public required BilingualText Label { get; init; }

    /// <summary>A sentence below the heading.</summary>
    public BilingualText? Help { get; init; }
}
