using System.Text.Json;

namespace HerSys.Cases.Release;

/// <summary>All dated release rules, checked. Immutable; one set serves all tenants.</summary>
public sealed class ReleaseRuleSet
{
    private ReleaseRuleSet(IReadOnlyList<ReleaseRule> rules) => Rules = rules;

    /// <summary>The rules that ship with the platform (domain.md 3.1).</summary>
    public static ReleaseRuleSet Default { get; } = Parse(EmbeddedJson.ReadText("HerSys.Cases.release-rules.json"));

    /// <summary>The rules, the oldest first.</summary>
    public IReadOnlyList<ReleaseRule> Rules { get; }

    /// <summary>Reads a file of rules. Unknown keys, doubled ids and rules that cannot be applied are refused.</summary>
    /// <exception cref="FormatException">What is wrong with the file, all of it.</exception>
    public static ReleaseRuleSet Parse(string json)
    {
        var rules = Read(json);
        var problems = ReleaseRuleCheck.Problems(rules);
        if (problems.Count > 0)
        {
            throw new FormatException("The release rules cannot be used. " + string.Join(' ', problems));
        }

        return new ReleaseRuleSet([.. rules.OrderBy(rule => rule.EffectiveFrom)]);
    }

    /// <summary>The rules as they stood on a day: those that came into force later are left out.</summary>
    public ReleaseRuleSet AsOf(DateOnly day) => new([.. Rules.Where(rule => rule.EffectiveFrom <= day)]);

    private static IReadOnlyList<ReleaseRule> Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<ReleaseRuleFile>(json, EmbeddedJson.Strict)?.Rules ?? [];
        }
        catch (JsonException exception)
        {
            throw new FormatException("The release rules cannot be read. " + exception.Message, exception);
        }
    }
}
