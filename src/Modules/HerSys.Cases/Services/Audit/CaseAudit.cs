using System.Text.Json;
using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Records;
using HerSys.Platform.Auditing;

namespace HerSys.Cases.Services.Audit;

/// <summary>What the ledger says about cases. Summaries carry no clinical detail and no name.</summary>
internal sealed class CaseAudit(IAuditLedger ledger)
{
    public const string SubjectType = "case";

    public void Opened(CaseFile file, string source) =>
        ledger.Record(Of(AuditAction.Create, file, "症例を登録しました", new { file.Record.HerSysId, source }));

    public void ManyOpened(int count, string source) =>
        ledger.Record(new AuditEntry(AuditAction.Import, SubjectType, null, null, $"症例{count}件を登録しました", Json(new { count, source })));

    public void Changed(CaseFile file, IReadOnlyList<FieldChange> changes, string? reason) =>
        ledger.Record(Of(AuditAction.Change, file, "症例の記録を変更しました", changes) with { Reason = reason });

    public void ManyChanged(int count, string source) =>
        ledger.Record(new AuditEntry(AuditAction.Import, SubjectType, null, null, $"症例{count}件を変更しました", Json(new { count, source })));

    public void Assigned(Guid caseId, Guid organisationId, CaseAssignmentKind kind) =>
        ledger.Record(new AuditEntry(
            AuditAction.Change, SubjectType, caseId.ToString(), null, "症例を割り当てました", Json(new { organisationId, kind = kind.ToString() })));

    public void AssignmentEnded(Guid caseId, Guid organisationId, CaseAssignmentKind kind) =>
        ledger.Record(new AuditEntry(
            AuditAction.Change, SubjectType, caseId.ToString(), null, "症例の割り当てを終えました", Json(new { organisationId, kind = kind.ToString() })));

    public void Did(CaseFile file, string summary, object detail, string? reason) =>
        ledger.Record(Of(AuditAction.Change, file, summary, detail) with { Reason = reason });

    public Task ViewedAsync(Guid caseId, Guid personId, CancellationToken cancellationToken) =>
        ledger.WriteAsync(new AuditEntry(AuditAction.View, SubjectType, caseId.ToString(), personId, "症例の記録を見ました"), cancellationToken);

    public Task SearchedAsync(object terms, int rows, CancellationToken cancellationToken) =>
        ledger.WriteAsync(
            new AuditEntry(AuditAction.Search, SubjectType, null, null, $"患者一覧を見ました({rows}件を表示)", Json(new { terms, rows })), cancellationToken);

    public Task ExportingAsync(object terms, int rows, string encoding, IReadOnlyList<string> columns, CancellationToken cancellationToken) =>
        ledger.WriteAsync(
            new AuditEntry(AuditAction.Export, SubjectType, null, null, $"患者一覧をダウンロードしました({rows}件)", Json(new { terms, rows, encoding, columns })),
            cancellationToken);

    public Task RefusedAsync(Guid caseId, string summary, IReadOnlyList<CaseFinding> findings, CancellationToken cancellationToken) =>
        ledger.WriteAsync(
            new AuditEntry(
                AuditAction.Refuse, SubjectType, caseId.ToString(), null, summary, Json(findings.Select(finding => new { finding.Field, finding.Message.Ja }))),
            cancellationToken);

    private static AuditEntry Of(AuditAction action, CaseFile file, string summary, object detail) =>
        new(action, SubjectType, file.Record.Id.ToString(), file.Person.Id, summary, Json(detail));

    private static string Json(object detail) => JsonSerializer.Serialize(detail);
}
