using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.People;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>
/// Carries a file out as its preview showed it, in one transaction: all of it or nothing. Refused lines, and people with
/// one, are passed over; handed in again, the file does only what is not so yet.
/// </summary>
public sealed class ApplyReshuffle(
    TenantDbContext db, FindReshuffle find, PlanReshuffle plan, UserAccounts accounts, IAuditLedger ledger, TenantDay day)
{
    /// <summary>Carries it out.</summary>
    /// <param name="id">The file.</param>
    /// <param name="seen">The mark of the preview (<see cref="ReshufflePlan.Mark"/>).</param>
    /// <exception cref="UserRefusedException">It was decided on already, nothing changes by it, or things have changed since the preview.</exception>
    public async Task<ReshuffleOutcome> ExecuteAsync(Guid id, string seen, CancellationToken cancellationToken = default)
    {
        var import = await DemandWaitingAsync(id, cancellationToken);
        var planned = await plan.ExecuteAsync(import.Content!, import.StartsOn, cancellationToken);
        if (planned.Mark != seen)
        {
            throw new UserRefusedException(
                "",
                "下見のあとで、利用者か職務が変わりました。下の新しい下見を確かめてから、もう一度押してください。まだ何も変えていません。",
                "People or duties have changed since the preview. Look at the new preview below, then press again. Nothing has been changed yet.");
        }

        var made = new List<Guid>();
        foreach (var person in planned.People.Where(person => person.Changes))
        {
            await CarryOutAsync(person, import, made, cancellationToken);
        }

        var outcome = new ReshuffleOutcome(planned.Lines, made);
        Close(import, UserImportState.Applied);
        import.Outcome = outcome.ToJson();
        ledger.Record(new AuditEntry(
            AuditAction.Import, "user-file", id.ToString(), PersonId: null, "利用者のCSVを反映しました。", AuditJson.Of(ReshuffleCounts.Of(planned.Lines))));
        await SaveAsync(cancellationToken);
        return outcome;
    }

    /// <summary>Drops it; nothing happens.</summary>
    /// <exception cref="UserRefusedException">It was decided on already.</exception>
    public async Task CancelAsync(Guid id, CancellationToken cancellationToken = default)
    {
        Close(await DemandWaitingAsync(id, cancellationToken), UserImportState.Cancelled);
        ledger.Record(new AuditEntry(AuditAction.Import, "user-file", id.ToString(), PersonId: null, "利用者のCSVの反映を取りやめました。"));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task<UserImport> DemandWaitingAsync(Guid id, CancellationToken cancellationToken) =>
        await find.ExecuteAsync(id, cancellationToken) is { State: UserImportState.Waiting } import
            ? import
            : throw new UserRefusedException(
                "", "このファイルは、もう反映したか、取りやめています。下の結果を確かめてください。", "This file was carried out or dropped already. See the result below.");

    private async Task CarryOutAsync(PersonPlan person, UserImport import, List<Guid> made, CancellationToken cancellationToken)
    {
        var user = person.Known;
        if (user is null)
        {
            user = await accounts.PrepareUserAsync(new NewUser(person.UserName, person.DisplayName, "", Kana: person.Kana), cancellationToken);
            db.Add(user);
            made.Add(user.Id);
        }

        foreach (var step in person.Steps)
        {
            var duty = step.Known ?? db.Add(new Duty { UserId = user.Id, OrganisationId = step.OrganisationId, Role = step.Role }).Entity;
            duty.ValidFrom = step.From;
            duty.ValidUntil = step.Until;
        }

        ledger.Record(new AuditEntry(
            AuditAction.Administer,
            "user",
            user.Id.ToString(),
            PersonId: null,
            person.Known is null ? $"利用者 {user.UserName} をCSVから作りました。" : $"利用者 {user.UserName} の職務をCSVから変えました。",
            AuditJson.Of(new { File = import.Id, Notes = person.Lines.SelectMany(line => line.Notes).Where(note => note.Effect != ReshuffleEffect.Same) })));
    }

    private void Close(UserImport import, UserImportState state)
    {
        import.State = state;
        import.Content = null;
        import.DecidedAt = day.Now;
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException error) when (error.IsUniqueViolation())
        {
            throw new UserRefusedException(
                "",
                "同じ利用者IDの人が、いま別の画面で作られました。何も変えていません。画面を開き直し、新しい下見を確かめてください。",
                "Somebody made an account with one of these IDs just now. Nothing was changed. Open the page again and look at the new preview.");
        }
    }
}
