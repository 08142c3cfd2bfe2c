using HerSys.Cases.Release;
using Xunit;

namespace HerSys.Cases.Tests;

/// <summary>Short words for release tests.</summary>
internal static class ReleaseHarness
{
    internal static readonly DateTimeOffset LongAfter = Tokyo.At("2024-01-01 00:00");

    internal static ReleaseFacts Symptomatic(string onset, string? improved = null, CareSetting setting = CareSetting.Home) => new()
    {
        Onset = Tokyo.Day(onset),
        Improvement = improved is null ? null : Improvement.At(Tokyo.At(improved)),
        Setting = setting,
    };

    internal static ReleaseFacts Carrier(string specimen) => new()
    {
        IsAsymptomatic = true,
        SpecimenDate = Tokyo.Day(specimen),
        Setting = CareSetting.Hotel,
    };

    internal static ReleaseSpecimen Negative(string taken, string result) =>
        new(Tokyo.At(taken), Tokyo.At(result), SpecimenOutcome.Negative);

    internal static ReleaseEvaluation Evaluate(
        ReleaseFacts facts,
        string? asOf = null,
        DateOnlyImprovement reading = DateOnlyImprovement.FromEndOfDate) => ReleaseEvaluator.Evaluate(
            facts,
            ReleaseRuleSet.Default,
            asOf is null ? LongAfter : Tokyo.At(asOf),
            new ReleaseOptions(Tokyo.Zone, reading));

    internal static void Ends(ReleaseEvaluation evaluation, string lastDay, string earliest, string rule)
    {
        Assert.Equal(Tokyo.At(earliest), evaluation.EarliestRelease);
        Assert.Equal(TimeSpan.Zero, evaluation.EarliestRelease!.Value.Offset);
        Assert.Equal(Tokyo.Day(lastDay), evaluation.LastIsolationDay);
        Assert.Equal(rule, evaluation.Rule?.Id);
        Assert.Equal(UndeterminedReason.None, evaluation.Undetermined);
        Assert.Null(evaluation.UndeterminedText);
        Assert.All(evaluation.Steps, step => Assert.True(step.Text is { Ja.Length: > 0, En.Length: > 0 }));
    }

    internal static ReleaseStep Step(this ReleaseEvaluation evaluation, ReleaseStepKind kind) =>
        Assert.Single(evaluation.Steps, step => step.Kind == kind);
}
