using HerSys.Cases.Contracts;
using HerSys.Cases.Migrations.Mappings;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.Services.Changes;
using HerSys.Cases.Services.Records;
using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Platform.Security;

namespace HerSys.Cases.Services.Tests;

/// <summary>Records, corrects or takes back a test that may end isolation early; the release is assessed anew with it.</summary>
internal sealed class RecordReleaseTest(
    TenantDbContext db, CaseChange change, ConflictReport conflicts, CaseAudit audit, ReleaseTestWords words, ICurrentActor actor, CaseClock clock)
{
    private const string Source = "画面";
    private static readonly BilingualText Field = new("陰性確認の検査", "Tests to end isolation");

    public async Task<CaseOutcome> ExecuteAsync(Guid caseId, ReleaseTestWish wish, CancellationToken cancellationToken)
    {
        if (await change.OpenAsync(caseId, wish.Version, cancellationToken) is not { } file)
        {
            return CaseOutcome.NotFound;
        }

        if (file.Record.Version != wish.Version)
        {
            return await OvertakenAsync(caseId, wish, cancellationToken);
        }

        if (wish.CorrectionOf is { } corrected && ReleaseTestHistory.Effective(file.Tests).All(test => test.Id != corrected))
        {
            return CaseOutcome.NotFound;
        }

        var refusals = ReleaseTestChecks.Check(file, wish, clock).ToList();
        if (refusals.Count > 0)
        {
            await audit.RefusedAsync(caseId, "検査の記録を受け付けませんでした", refusals, cancellationToken);
            return CaseOutcome.Refuse(refusals);
        }

        var test = TestOf(caseId, wish);
        file.Tests.Add(test);
        db.Add(test);
        audit.Did(file, Summary(wish), new { test.Kind, test.TakenAt, test.ResultAt, test.Outcome, corrects = wish.CorrectionOf }, wish.Reason);
        return await change.SaveAsync(file, cancellationToken) ? CaseOutcome.Done() : await OvertakenAsync(caseId, wish, cancellationToken);
    }

    private ReleaseTest TestOf(Guid caseId, ReleaseTestWish wish) => new()
    {
        CaseId = caseId,
        Kind = wish.Kind,
        Method = wish.Kind == ReleaseTestKind.Kit ? Release.TestMethod.AntigenQualitative : wish.Method,
        TakenAt = wish.TakenAt.ToUniversalTime(),
        ResultAt = wish.ResultAt?.ToUniversalTime(),
        Outcome = wish.Outcome,
        IsApproved = wish.IsApproved,
        CorrectionOf = wish.CorrectionOf,
        IsTakenBack = wish.IsTakenBack,
        Reason = PersonMapper.Line(wish.Reason, Lengths.Reason),
        Source = Source,
        EnteredById = actor.UserId,
        EnteredBy = actor.DisplayName,
        EnteredAt = clock.Now,
    };

    private static string Summary(ReleaseTestWish wish) => wish switch
    {
        { IsTakenBack: true } => "陰性確認の検査の記録を取り消しました",
        { CorrectionOf: not null } => "陰性確認の検査の記録を訂正しました",
        _ => "陰性確認の検査を記録しました",
    };

    /// <summary>A form sent twice is one test: what this person recorded just now is not a conflict.</summary>
    private async Task<CaseOutcome> OvertakenAsync(Guid caseId, ReleaseTestWish wish, CancellationToken cancellationToken)
    {
        var isMine = false;
        var outcome = await conflicts.MakeAsync(
            caseId,
            file =>
            {
                isMine = file.Tests.Exists(test => test.EnteredById == actor.UserId && IsSame(test, wish));
                var last = ReleaseTestHistory.Effective(file.Tests).LastOrDefault();
                return [new CaseDifference(Field, last is null ? null : words.Short(last), words.Short(TestOf(caseId, wish)))];
            },
            cancellationToken);
        return isMine ? CaseOutcome.Done() : outcome;
    }

    private static bool IsSame(ReleaseTest test, ReleaseTestWish wish) =>
        test.Kind == wish.Kind && test.Outcome == wish.Outcome && test.CorrectionOf == wish.CorrectionOf && test.IsTakenBack == wish.IsTakenBack
        && StatusTimes.AreSame(test.TakenAt, wish.TakenAt);
}
