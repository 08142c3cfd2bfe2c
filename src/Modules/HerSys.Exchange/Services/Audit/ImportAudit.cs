using System.Text.Json;
using HerSys.Exchange.Contracts;
using HerSys.Exchange.Models;
using HerSys.Platform.Auditing;

namespace HerSys.Exchange.Services.Audit;

/// <summary>What the ledger says about imports. Names of files and numbers of rows, never what a row says.</summary>
internal sealed class ImportAudit(IAuditLedger ledger)
{
    public const string SubjectType = "import";

    public void Uploaded(ImportRun run) => ledger.Record(Of(AuditAction.Import, run, "患者データのファイルを受け付け、下見を始めました"));

    public void Started(ImportRun run) => ledger.Record(Of(AuditAction.Import, run, "患者データの取り込みを始めました"));

    public void Finished(ImportRun run, ImportSummary summary) => ledger.Record(Of(
        AuditAction.Import,
        run,
        $"患者データを取り込みました(新規{summary.New}、更新{summary.Updated}、変更なし{summary.Same}、取り込まず{summary.Refused})"));

    public void Checked(ImportRun run, ImportSummary summary) => ledger.Record(Of(
        AuditAction.Import, run, $"患者データのファイルを下見しました({summary.Total}行)"));

    public void Cancelled(ImportRun run) => ledger.Record(Of(AuditAction.Import, run, "患者データの取り込みを取りやめました"));

    public void Forgotten(ImportRun run, int hours) =>
        ledger.Record(Of(AuditAction.Import, run, $"確認されないまま{hours}時間が過ぎた患者データのファイルを消しました"));

    public void Refused(ImportRun run, string reason) =>
        ledger.Record(Of(AuditAction.Refuse, run, "患者データのファイルを受け付けませんでした") with { Reason = reason });

    public Task LookedAsync(ImportSummary summary, CancellationToken cancellationToken) => ledger.WriteAsync(
        new AuditEntry(
            AuditAction.Import, SubjectType, null, null, $"患者データのファイルを下見しました({summary.Total}行)", Json(new { summary.File, summary.Profile, summary.Total })),
        cancellationToken);

    public Task RefusedAsync(string fileName, string profile, string reason, CancellationToken cancellationToken) => ledger.WriteAsync(
        new AuditEntry(
            AuditAction.Refuse, SubjectType, null, null, "患者データのファイルを受け付けませんでした", Json(new { file = fileName, profile }), reason),
        cancellationToken);

    public Task DownloadingAsync(ImportRun run, bool refusedOnly, CancellationToken cancellationToken) => ledger.WriteAsync(
        new AuditEntry(
            AuditAction.Export,
            SubjectType,
            run.Id.ToString(),
            null,
            "取り込みの結果をダウンロードしました",
            Json(new { file = run.FileName, profile = run.Profile, rows = run.Settled, refusedOnly })),
        cancellationToken);

    private static AuditEntry Of(AuditAction action, ImportRun run, string summary) => new(
        action, SubjectType, run.Id.ToString(), null, summary, Json(new { file = run.FileName, profile = run.Profile, hash = run.FileHash, rows = run.Rows }));

    private static string Json(object detail) => JsonSerializer.Serialize(detail);
}
