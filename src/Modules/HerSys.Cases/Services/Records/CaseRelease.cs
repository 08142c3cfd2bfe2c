using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Release;
using HerSys.Cases.Services.Tests;
using HerSys.Cases.Statuses;

namespace HerSys.Cases.Services.Records;

/// <summary>Puts the facts of a case before the release rules (domain.md 3).</summary>
internal static class CaseRelease
{
    /// <summary>The evaluation now; null where there is nothing to end: not a case, died, moved, withdrawn.</summary>
    public static ReleaseEvaluation? Evaluate(CaseFile file, CaseSettings settings, CaseClock clock)
    {
        var status = CaseStatuses.Get(file.CurrentStatus.Code);
        var isOver = status.Group is CaseStatusGroup.NotACase or CaseStatusGroup.BeforeDiagnosis or CaseStatusGroup.Died
            or CaseStatusGroup.Elsewhere or CaseStatusGroup.Withdrawn;
        return isOver
            ? null
            : ReleaseEvaluator.Evaluate(
                FactsOf(file, status, clock), RulesOf(settings), clock.Now, new ReleaseOptions(clock.Zone, settings.DateOnlyImprovement));
    }

    private static ReleaseRuleSet RulesOf(CaseSettings settings) =>
        settings.RulesAsOf is { } day ? ReleaseRuleSet.Default.AsOf(day) : ReleaseRuleSet.Default;

    private static ReleaseFacts FactsOf(CaseFile file, CaseStatus status, CaseClock clock)
    {
        var record = file.Record;
        return new ReleaseFacts
        {
            IsAsymptomatic = record.OnsetState == OnsetState.Asymptomatic,
            Onset = record.OnsetDate,
            SpecimenDate = record.SpecimenDate,
            SymptomsBeganOn = record.SymptomsBeganOn,
            WasVentilated = record.WasVentilated,
            Improvement = ImprovementOf(record),
            Specimens = ReleaseTestHistory.Specimens(file.Tests),
            Kits = ReleaseTestHistory.Kits(file.Tests, clock),
            Setting = SettingOf(file.LastStay?.Kind ?? status.Place, status),
        };
    }

    private static Improvement? ImprovementOf(Case record) => record switch
    {
        { ImprovedAt: { } instant } => Improvement.At(instant),
        { ImprovedOn: { } day } => Improvement.On(day),
        _ => null,
    };

    private static CareSetting SettingOf(PlaceKind place, CaseStatus status) => place switch
    {
        PlaceKind.Hospital => CareSetting.Hospital,
        PlaceKind.Hotel => CareSetting.Hotel,
        PlaceKind.Home => CareSetting.Home,
        PlaceKind.CareFacility => CareSetting.CareFacility,
        _ => status.Group == CaseStatusGroup.Awaiting ? CareSetting.Home : CareSetting.Unknown,
    };
}
