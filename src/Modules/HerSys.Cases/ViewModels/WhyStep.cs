using HerSys.Cases.Release;
using HerSys.Platform.Mvc.Localization;

namespace HerSys.Cases.ViewModels;

/// <summary>How a step of the why is drawn. A green check stands only for a condition that is fulfilled today.</summary>
public static class WhyStep
{
    /// <summary>Whether the step is a condition and fulfilled.</summary>
    public static bool IsMet(ReleaseStep step) => IsCondition(step.Kind) && step.State == ReleaseStepState.Fulfilled;

    /// <summary>Icon of the theme: a clock for what is known and to come, an empty circle for what is not recorded.</summary>
    public static string Icon(ReleaseStep step) => step.State switch
    {
        ReleaseStepState.Pending => "clock",
        ReleaseStepState.NotRecorded => "circle",
        ReleaseStepState.NotMet => "ban",
        _ => IsCondition(step.Kind) ? "ok" : "info",
    };

    /// <summary>Heading of the step.</summary>
    public static string Title(ReleaseStep step, ITexts texts) => step.Kind switch
    {
        ReleaseStepKind.DayZero => texts["起算日"],
        ReleaseStepKind.Rule => texts["使う基準"],
        ReleaseStepKind.DayCount => State(texts["日数"], step, texts),
        ReleaseStepKind.Improvement => State(texts["症状軽快"], step, texts),
        ReleaseStepKind.NegativeTests => State(texts["陰性確認"], step, texts),
        ReleaseStepKind.Kit => State(texts["検査キット"], step, texts),
        ReleaseStepKind.RuleStart => texts["基準の適用開始"],
        ReleaseStepKind.OtherRule => texts["ほかの基準"],
        ReleaseStepKind.Conclusion => texts["結論"],
        _ => texts["解除のあと"],
    };

    /// <summary>In one sentence why there is no date; the steps say what to do about it.</summary>
    public static string Missing(ReleaseEvaluation evaluation, ITexts texts) => evaluation.Undetermined switch
    {
        UndeterminedReason.DayZeroNotRecorded => texts["起算日になる日付が記録されていないためです。"],
        UndeterminedReason.ImprovementNotRecorded => texts["症状軽快が記録されていないためです。"],
        UndeterminedReason.NegativeTestsMissing => texts["2回の陰性確認がそろっていないためです。"],
        _ => texts["その日に使える基準がないためです。"],
    };

    private static string State(string topic, ReleaseStep step, ITexts texts) => step.State switch
    {
        ReleaseStepState.Fulfilled => texts["{0}: 満たしています", topic],
        ReleaseStepState.Pending => texts["{0}: まだです", topic],
        ReleaseStepState.NotRecorded => texts["{0}: 記録なし", topic],
        _ => texts["{0}: 満たしていません", topic],
    };

    private static bool IsCondition(ReleaseStepKind kind) =>
        kind is ReleaseStepKind.DayCount or ReleaseStepKind.Improvement or ReleaseStepKind.NegativeTests or ReleaseStepKind.Kit;
}
