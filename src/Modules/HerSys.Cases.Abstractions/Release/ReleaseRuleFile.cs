namespace HerSys.Cases.Release;

/// <summary>The shape of the file of rules.</summary>
internal sealed record ReleaseRuleFile
{
    public required IReadOnlyList<ReleaseRule> Rules { get; init; }
}
