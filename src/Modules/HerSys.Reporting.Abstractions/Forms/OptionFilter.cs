namespace HerSys.Reporting.Forms;

/// <summary>Which options are open depends on another field's answer: specimens depend on the test (rule V13).</summary>
public sealed record OptionFilter
{
    /// <summary>The field whose answer decides.</summary>
    public required string Field { get; init; }

    /// <summary>Allowed option codes by the other field's answer; all options are open for answers not named here.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Allow { get; init; }

    /// <summary>The rule under which an option that is closed is reported.</summary>
    public required string Rule { get; init; }
}
