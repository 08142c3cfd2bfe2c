using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.Organisations;
using HerSys.Users.Services.Roles;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.People;

/// <summary>Gives a person a further duty (職務の追加).</summary>
public sealed class AddDuty(
    TenantDbContext db,
    UserScope scope,
    OrganisationFinder organisations,
    AssignableRoles assignable,
    GrantRules grants,
    ICurrentActor actor,
    IAuditLedger ledger,
    TenantDay day)
{
    /// <summary>Gives the duty.</summary>
    /// <param name="userId">The person.</param>
    /// <param name="organisationId">The organisation.</param>
    /// <param name="role">The role.</param>
    /// <param name="from">First day; null for today.</param>
    /// <param name="until">Last day; null for no end.</param>
    /// <exception cref="UserRefusedException">A field breaks a rule, or the actor may not.</exception>
    public async Task<Guid> ExecuteAsync(Guid userId, Guid organisationId, string role, DateOnly? from, DateOnly? until, CancellationToken cancellationToken = default)
    {
        var user = await scope.DemandVisibleAsync(userId, cancellationToken);
        await RefuseOneselfAsync(userId, cancellationToken);
        var organisation = await organisations.DemandAsync(organisationId, cancellationToken);
        await scope.DemandOrganisationAsync(organisation.Id, cancellationToken);
        assignable.Demand(organisation.Kind, role);
        await grants.DemandRoleAsync(role, cancellationToken);
        var first = from ?? day.Today;
        DemandDays(first, until);
        await DemandNewAsync(userId, organisationId, role, first, cancellationToken);
        var duty = new Duty { UserId = userId, OrganisationId = organisationId, Role = role, ValidFrom = first, ValidUntil = until };
        db.Add(duty);
        ledger.Record(new AuditEntry(
            AuditAction.Administer,
            "user",
            userId.ToString(),
            PersonId: null,
            $"利用者 {user.UserName} に職務を加えました。",
            AuditJson.Of(new { Organisation = organisation.Name, role, ValidFrom = first, ValidUntil = until })));
        await db.SaveChangesAsync(cancellationToken);
        return duty.Id;
    }

    // Else an administrator could take up any role, and see the records of people without anybody having agreed.
    private async Task RefuseOneselfAsync(Guid userId, CancellationToken cancellationToken)
    {
        if (userId != actor.UserId)
        {
            return;
        }

        await ledger.WriteAsync(
            new AuditEntry(AuditAction.Refuse, "user", userId.ToString(), PersonId: null, "自分に職務を加えることを断りました。"), cancellationToken);
        throw new UserRefusedException(
            "",
            "自分の職務は、自分では加えられません。ほかの管理者にたのんでください。",
            "You cannot give yourself a duty. Ask another administrator.");
    }

    private void DemandDays(DateOnly first, DateOnly? last)
    {
        if (last < first || last < day.Today)
        {
            throw new UserRefusedException(
                "Until",
                "終わりの日が、始まりの日か今日より前です。今日以後で、始まりの日以後の日を入力してください。",
                "The last day is before the first day or before today. Enter a day from today on, not before the first day.");
        }
    }

    private async Task DemandNewAsync(Guid userId, Guid organisationId, string role, DateOnly first, CancellationToken cancellationToken)
    {
        if (await db.Set<Duty>().AnyAsync(
            duty => duty.UserId == userId && duty.OrganisationId == organisationId && duty.Role == role && (duty.ValidUntil == null || duty.ValidUntil >= first),
            cancellationToken))
        {
            throw new UserRefusedException(
                "Role",
                "同じ組織の同じ役割の職務をもう持っています。今の職務を終わらせるか、別の役割を選んでください。",
                "The person holds this role at this organisation already. End that duty first, or choose another role.");
        }
    }
}
