using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Records;
using HerSys.Cases.Statuses;
using HerSys.Japan;
using HerSys.Users.Contracts;

namespace HerSys.Cases.Services.Changes;

/// <summary>Puts a wished status before the transition rules (domain.md 2.3), with what is recorded about the case.</summary>
internal sealed class StatusJudge(StatusRights rights, IOrganisationDirectory organisations, CaseClock clock)
{
    /// <summary>Null if the status may be set as wished; else the refusal or the questions.</summary>
    public async Task<CaseOutcome?> JudgeAsync(CaseFile file, StatusWish wish, CaseSettings settings, CancellationToken cancellationToken)
    {
        var change = new StatusChange(wish.Code, wish.Start)
        {
            StartIsDateOnly = wish.StartIsDateOnly,
            IsCorrection = wish.CorrectionOf is not null,
            Reason = wish.Reason,
        };
        var findings = StatusTransitionRules.Check(change, await ContextAsync(file, wish, settings));
        List<CaseFinding> refusals =
        [
            .. findings.Where(finding => finding.Severity == FindingSeverity.Error).Select(ToCase),
            .. await PlaceAsync(wish, cancellationToken),
        ];
        if (refusals.Count > 0)
        {
            return CaseOutcome.Refuse(refusals);
        }

        var questions = findings.Where(finding => !wish.Acknowledged.Contains(finding.Rule)).Select(ToCase).ToList();
        return questions.Count == 0 ? null : CaseOutcome.Ask(questions);
    }

    private static CaseFinding ToCase(StatusFinding finding) => new(finding.Field, finding.Message) { Rule = finding.Rule };

    private async Task<StatusContext> ContextAsync(CaseFile file, StatusWish wish, CaseSettings settings)
    {
        var record = file.Record;
        return new StatusContext(clock.Now, clock.Zone)
        {
            History = [.. StatusHistory.Effective(file.Statuses).Where(entry => entry.Id != wish.CorrectionOf).Select(entry => new StatusEntry(entry.Code, entry.EffectiveAt))],
            DiagnosisDate = record.DiagnosisDate,
            SpecimenDate = record.SpecimenDate,
            DeathDate = wish.DeathDate ?? record.DeathDate,
            IsSuspectedCase = record.PatientType == PatientType.Suspected,
            EarliestRelease = CaseRelease.Evaluate(file, settings, clock)?.EarliestRelease,
            MayOverrideRelease = await rights.MayOverrideAsync(),
        };
    }

    private async Task<IReadOnlyList<CaseFinding>> PlaceAsync(StatusWish wish, CancellationToken cancellationToken)
    {
        if (wish.PlaceOrganisationId is not { } id || !CaseStatuses.TryGet(wish.Code, out var status))
        {
            return [];
        }

        var place = await organisations.FindAsync(id, cancellationToken);
        return place is not null && IsPlaceOf(status.Place, place.Kind)
            ? []
            : [new CaseFinding("place", new BilingualText("療養先が、このステータスの場所ではありません。一覧から選び直してください。", "This is not a place for that status. Choose one from the list."))];
    }

    private static bool IsPlaceOf(PlaceKind place, OrganisationKind kind) => place switch
    {
        PlaceKind.Hospital => kind == OrganisationKind.MedicalInstitution,
        PlaceKind.Hotel => kind == OrganisationKind.Hotel,
        _ => false,
    };
}
