using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>Takes a file of people and keeps it for the preview; accounts and duties stay as they are.</summary>
public sealed class UploadReshuffle(TenantDbContext db, PlanReshuffle plan, ICurrentActor actor, IAuditLedger ledger, TenantDay day)
{
    private const int LongestName = 200;

    // What nobody decided on names people; it is not kept for ever.
    private static readonly TimeSpan Kept = TimeSpan.FromDays(14);

    /// <summary>Takes the file.</summary>
    /// <param name="fileName">Its name.</param>
    /// <param name="file">Its bytes.</param>
    /// <param name="length">How many.</param>
    /// <param name="startsOn">First day of new duties where a line names none; null for today.</param>
    /// <exception cref="UserRefusedException">The file as a whole cannot be read; nothing is kept.</exception>
    public async Task<Guid> ExecuteAsync(string fileName, Stream file, long length, DateOnly? startsOn, CancellationToken cancellationToken = default)
    {
        if (length > ReshuffleText.LongestFile)
        {
            throw new UserRefusedException(
                "File", "ファイルが大きすぎます。1 MB までのファイルに分けてください。", "The file is too large. Split it into files of at most 1 MB.");
        }

        var content = await ReshuffleText.ReadAsync(file, cancellationToken);
        var first = startsOn ?? day.Today;
        var planned = await plan.ExecuteAsync(content, first, cancellationToken);
        await DropOldAsync(cancellationToken);
        var import = new UserImport
        {
            FileName = fileName.Length > LongestName ? fileName[..LongestName] : fileName,
            Content = content,
            StartsOn = first,
            UploadedAt = day.Now,
            UploadedBy = actor.UserId,
            UploadedByName = actor.DisplayName,
        };
        db.Add(import);
        ledger.Record(new AuditEntry(
            AuditAction.Import,
            "user-file",
            import.Id.ToString(),
            PersonId: null,
            "利用者のCSVを読みました。まだ何も変えていません。",
            AuditJson.Of(new { import.FileName, import.StartsOn, Counts = ReshuffleCounts.Of(planned.Lines), Refused = Refusals(planned) })));
        await db.SaveChangesAsync(cancellationToken);
        return import.Id;
    }

    private static object Refusals(ReshufflePlan planned) =>
        planned.Lines.Where(line => line.Problem is not null).Take(50).Select(line => new { line.Row, line.UserName, line.Problem!.Column });

    private async Task DropOldAsync(CancellationToken cancellationToken)
    {
        var before = day.Now - Kept;
        var old = await db.Set<UserImport>()
            .Where(import => import.State == UserImportState.Waiting && import.UploadedAt < before)
            .ToListAsync(cancellationToken);
        old.ForEach(import =>
        {
            import.State = UserImportState.Cancelled;
            import.Content = null;
            import.DecidedAt = day.Now;
        });
    }
}
