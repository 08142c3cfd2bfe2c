using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.Services.Changes;
using HerSys.Cases.ViewModels;
using HerSys.Japan;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>
/// Sets one status with its moment for several people, each by the use case that a single person goes through and in a
/// transaction of its own: rules, rights, history and ledger are those of everybody else. Whom it is refused for is named;
/// the others are done.
/// </summary>
internal sealed class BulkStatus(TenantDbContext db, SetStatus setStatus, DecideRelease decideRelease, ICaseSearch search, CaseAudit audit)
{
    /// <summary>More than a page of people in one action is refused for the rest.</summary>
    private const int Most = 200;

    public async Task<UpkeepResult> ExecuteAsync(BulkWish wish, CancellationToken cancellationToken)
    {
        var done = 0;
        var refused = new List<UpkeepRefusal>();
        foreach (var pick in wish.Picks.DistinctBy(pick => pick.CaseId).Take(Most))
        {
            var outcome = await OneAsync(pick, wish, cancellationToken);
            db.ChangeTracker.Clear();
            if (outcome.Succeeded)
            {
                done++;
            }
            else
            {
                refused.Add(await RefusalAsync(pick, outcome, cancellationToken));
            }
        }

        return new UpkeepResult(done, refused);
    }

    private Task<CaseOutcome> OneAsync(UpkeepPick pick, BulkWish wish, CancellationToken cancellationToken) => wish.Code == UpkeepForm.ReleaseChoice
        ? decideRelease.ExecuteAsync(pick.CaseId, new ReleaseWish(wish.Moment.At, wish.Moment.IsDateOnly, wish.Reason, pick.Version, wish.Acknowledged), cancellationToken)
        : setStatus.ExecuteAsync(
            pick.CaseId,
            new StatusWish(wish.Code, wish.Moment.At, pick.Version) { StartIsDateOnly = wish.Moment.IsDateOnly, Reason = wish.Reason, Acknowledged = wish.Acknowledged },
            cancellationToken);

    private async Task<UpkeepRefusal> RefusalAsync(UpkeepPick pick, CaseOutcome outcome, CancellationToken cancellationToken)
    {
        var row = await search.GetAsync(pick.CaseId, cancellationToken);
        if (row is null || !outcome.IsFound)
        {
            var unknown = new CaseFinding("", new BilingualText("この人の記録は、あなたには変えられません。管轄の保健所に連絡してください。", "You may not change this record. Tell the health center in charge."));
            await audit.RefusedAsync(pick.CaseId, "ステータスの一括更新を受け付けませんでした", [unknown], cancellationToken);
            return new UpkeepRefusal(pick, row, [unknown], []);
        }

        var version = await db.Set<Case>().Where(record => record.Id == pick.CaseId).Select(record => record.Version).FirstAsync(cancellationToken);
        IReadOnlyList<CaseFinding> reasons = outcome.Conflict is { } conflict ? [Overtaken(conflict)] : outcome.Refusals;
        return new UpkeepRefusal(pick with { Version = version }, row, reasons, outcome.Questions);
    }

    private static CaseFinding Overtaken(CaseConflict conflict)
    {
        var now = conflict.Differences.Count > 0 ? conflict.Differences[0].Recorded : null;
        return new CaseFinding("", new BilingualText(
            $"{conflict.By}さんが先に変更しました(いまの記録: {now ?? "なし"})。このままでよければ、もう一度更新してください。",
            string.Create(CultureInfo.InvariantCulture, $"{conflict.By} changed it first (now: {now ?? "none"}). If yours still holds, update once more.")));
    }
}
