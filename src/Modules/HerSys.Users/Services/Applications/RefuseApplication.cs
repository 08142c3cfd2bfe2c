using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Applications;

/// <summary>Refuses an application, with a reason that is told to the person by telephone.</summary>
public sealed class RefuseApplication(TenantDbContext db, OpenApplication open, ICurrentActor actor, IAuditLedger ledger, TenantDay day)
{
    /// <summary>Refuses it.</summary>
    /// <exception cref="UserRefusedException">The reason is missing, or somebody else decided first.</exception>
    public async Task ExecuteAsync(Guid id, string? reason, CancellationToken cancellationToken = default)
    {
        var application = await open.DemandAsync(id, cancellationToken);
        if (string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > 400)
        {
            throw new UserRefusedException(
                "Reason",
                "承認しない理由を400文字以内で入力してください。例: 医療機関に電話で確かめたところ、在籍していなかったため",
                "Enter the reason in at most 400 characters, for example: the institution says that the person does not work there.");
        }

        application.State = ApplicationState.Refused;
        application.Reason = reason.Trim();
        application.DecidedAt = day.Now;
        application.DecidedBy = actor.UserId;
        ledger.Record(new AuditEntry(
            AuditAction.Administer,
            "account-application",
            id.ToString(),
            PersonId: null,
            "アカウントの申込みを承認しませんでした。",
            Reason: application.Reason));
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw OpenApplication.Decided();
        }
    }
}
