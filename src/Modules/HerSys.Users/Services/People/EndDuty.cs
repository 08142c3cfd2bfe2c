using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.People;

/// <summary>Ends a duty at once (職務の終了): yesterday becomes its last day. A session in it ends within a minute.</summary>
public sealed class EndDuty(TenantDbContext db, UserScope scope, ICurrentActor actor, IAuditLedger ledger, TenantDay day)
{
    /// <summary>Ends the duty.</summary>
    /// <exception cref="UserRefusedException">The actor may not, or uses it right now.</exception>
    public async Task ExecuteAsync(Guid userId, Guid dutyId, CancellationToken cancellationToken = default)
    {
        var user = await scope.DemandVisibleAsync(userId, cancellationToken);
        var duty = await db.Set<Duty>().FirstOrDefaultAsync(candidate => candidate.Id == dutyId && candidate.UserId == userId, cancellationToken)
            ?? throw new UserRefusedException("", "その職務は見つかりません。画面を開き直してください。", "There is no such duty. Open the page again.");
        await scope.DemandOrganisationAsync(duty.OrganisationId, cancellationToken);
        if (duty.Id == actor.DutyId)
        {
            throw new UserRefusedException(
                "",
                "いま自分が使っている職務は終わらせられません。ほかの管理者にたのんでください。",
                "You cannot end the duty that you are using. Ask another administrator.");
        }

        duty.ValidUntil = day.Today.AddDays(-1);
        ledger.Record(new AuditEntry(
            AuditAction.Administer,
            "user",
            userId.ToString(),
            PersonId: null,
            $"利用者 {user.UserName} の職務を終わらせました。",
            AuditJson.Of(new { duty.OrganisationId, duty.Role, duty.ValidFrom, duty.ValidUntil })));
        await db.SaveChangesAsync(cancellationToken);
    }
}
