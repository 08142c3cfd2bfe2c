using HerSys.Japan;

namespace HerSys.Reporting.Forms;

/// <summary>One option of a choice.</summary>
public sealed record FieldOption
{
    /// <summary>What is stored; stable over all versions of the form.</summary>
    public required string Code { get; init; }

    /// <summary>What people read.</summary>
    public required BilingualText Label { get; init; }

    /// <summary>A short line below the label that says when to choose it.</summary>
    public BilingualText? Help { get; init; }

    /// <summary>What choosing it opens and closes on the form, as a sentence.</summary>
    public BilingualText? Effect { get; init; }

    /// <summary>Excludes all other options, as なし does (rule V12).</summary>
    public bool IsExclusive { get; init; }
}
