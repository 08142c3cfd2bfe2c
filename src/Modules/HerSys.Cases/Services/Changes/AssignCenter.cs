using HerSys.Cases.Contracts;
using HerSys.Cases.Migrations.Mappings;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.Services.Records;
using HerSys.Japan;
using HerSys.Users.Contracts;

namespace HerSys.Cases.Services.Changes;

/// <summary>
/// Hands a case to the health center in charge (管轄保健所). Jurisdiction follows where the person is (所在地), not where
/// the person is registered (domain.md 13, fact 6).
/// </summary>
internal sealed class AssignCenter(
    CaseChange change, CaseEvents events, ConflictReport conflicts, IOrganisationDirectory organisations, CaseAudit audit)
{
    public async Task<CaseOutcome> ExecuteAsync(Guid caseId, CenterWish wish, CancellationToken cancellationToken)
    {
        if (await change.OpenAsync(caseId, wish.Version, cancellationToken) is not { } file)
        {
            return CaseOutcome.NotFound;
        }

        var changes = await DifferencesAsync(file.Record, wish, cancellationToken);
        if (changes.Count == 0)
        {
            return CaseOutcome.Done();
        }

        if (file.Record.Version != wish.Version)
        {
            return await OvertakenAsync(caseId, changes, cancellationToken);
        }

        List<CaseFinding> refusals = [.. await CheckAsync(wish, cancellationToken), .. Reasons.Check(wish.Reason)];
        if (refusals.Count > 0)
        {
            await audit.RefusedAsync(caseId, "管轄の変更を受け付けませんでした", refusals, cancellationToken);
            return CaseOutcome.Refuse(refusals);
        }

        file.Record.HealthCenterId = wish.HealthCenterId;
        file.Record.LocationMunicipality = CodeOf(wish);
        file.Record.LocationText = PersonMapper.Line(wish.LocationText, Lengths.Text);
        events.Add(caseId, CaseEventKind.Changed, changes, wish.Reason, "画面");
        audit.Did(file, "管轄の保健所を変更しました", changes, wish.Reason);
        return await change.SaveAsync(file, cancellationToken) ? CaseOutcome.Done() : await OvertakenAsync(caseId, changes, cancellationToken);
    }

    private static string? CodeOf(CenterWish wish) => MunicipalityCode.TryParse(wish.LocationMunicipality, out var code) ? code.Value : null;

    private async Task<IReadOnlyList<CaseFinding>> CheckAsync(CenterWish wish, CancellationToken cancellationToken)
    {
        var findings = new List<CaseFinding>();
        var center = wish.HealthCenterId is { } id ? await organisations.FindAsync(id, cancellationToken) : null;
        if (center is not { Kind: OrganisationKind.HealthCenter, IsActive: true })
        {
            findings.Add(new CaseFinding("center", new BilingualText("管轄の保健所を一覧から選んでください。", "Choose the health center from the list.")));
        }

        if (!string.IsNullOrWhiteSpace(wish.LocationMunicipality) && CodeOf(wish) is null)
        {
            findings.Add(new CaseFinding("municipality", CodeProblemTexts.Describe(MunicipalityCode.Check(wish.LocationMunicipality), MunicipalityCode.Digits)));
        }

        return findings;
    }

    private async Task<List<FieldChange>> DifferencesAsync(Case record, CenterWish wish, CancellationToken cancellationToken) =>
    [
        .. FieldChanges.Of("healthCenter", await NameAsync(record.HealthCenterId, cancellationToken), await NameAsync(wish.HealthCenterId, cancellationToken)),
        .. FieldChanges.Of("locationMunicipality", record.LocationMunicipality, CodeOf(wish) ?? PersonMapper.Line(wish.LocationMunicipality, Lengths.Code)),
        .. FieldChanges.Of("location", record.LocationText, PersonMapper.Line(wish.LocationText, Lengths.Text)),
    ];

    private async Task<string?> NameAsync(Guid? center, CancellationToken cancellationToken) =>
        center is { } id ? (await organisations.FindAsync(id, cancellationToken))?.Name : null;

    private Task<CaseOutcome> OvertakenAsync(Guid caseId, List<FieldChange> changes, CancellationToken cancellationToken) =>
        conflicts.MakeAsync(caseId, _ => ConflictReport.Of(changes), cancellationToken);
}
