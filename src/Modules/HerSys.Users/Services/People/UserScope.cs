using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.People;

/// <summary>
/// Whom the actor sees and manages: an institution manager (システム利用管理者) the people of the own institution, a
/// tenant administrator all. One policy for lists, pages and changes alike.
/// </summary>
public sealed class UserScope(TenantDbContext db, ICurrentActor actor, TenantDay day, IAuditLedger ledger)
{
    /// <summary>Whether the actor manages everybody.</summary>
    public ValueTask<bool> IsEverybodyAsync() => actor.HasAsync(UserPermissions.ManageUsers);

    /// <summary>The people whom the actor sees.</summary>
    public async Task<IQueryable<User>> VisibleAsync()
    {
        if (await IsEverybodyAsync())
        {
            return db.Set<User>();
        }

        if (actor.OrganisationId is not { } own || !await actor.HasAsync(UserPermissions.ManageOwnUsers))
        {
            return db.Set<User>().Where(_ => false);
        }

        return db.Set<User>().Where(user => db.Set<Duty>().Any(duty => duty.UserId == user.Id && duty.OrganisationId == own));
    }

    /// <summary>A person whom the actor sees.</summary>
    /// <exception cref="UserRefusedException">There is none of that id, or the actor does not see it: the answer is the same.</exception>
    public async Task<User> DemandVisibleAsync(Guid userId, CancellationToken cancellationToken)
    {
        var visible = await VisibleAsync();
        return await visible.FirstOrDefaultAsync(user => user.Id == userId, cancellationToken)
            ?? throw await RefuseAsync(
                userId,
                "",
                "その利用者は見つかりません。一覧から選び直してください。",
                "There is no such person. Choose one from the list.",
                cancellationToken);
    }

    /// <summary>
    /// A person whose account the actor may lock or give a new link to. Whoever can do this can become the person, so a
    /// manager may only when all duties of the person are at the own institution.
    /// </summary>
    /// <exception cref="UserRefusedException">The actor may not.</exception>
    public async Task<User> DemandAccountAsync(Guid userId, CancellationToken cancellationToken)
    {
        var user = await DemandVisibleAsync(userId, cancellationToken);
        if (await IsEverybodyAsync() || !await HoldsElsewhereAsync(userId, cancellationToken))
        {
            return user;
        }

        throw await RefuseAsync(
            userId,
            "",
            "この利用者はほかの組織でも職務を持っているため、ここではできません。テナント管理者に連絡してください。",
            "This person also holds a duty at another organisation. Ask the tenant administrator.",
            cancellationToken);
    }

    /// <summary>Refuses an organisation where the actor may not give duties.</summary>
    /// <exception cref="UserRefusedException">The actor may not.</exception>
    public async Task DemandOrganisationAsync(Guid organisationId, CancellationToken cancellationToken)
    {
        var allowed = await IsEverybodyAsync()
            || (organisationId == actor.OrganisationId && await actor.HasAsync(UserPermissions.ManageOwnUsers));
        if (!allowed)
        {
            throw await RefuseAsync(
                userId: null,
                "Organisation",
                "自分の組織の利用者だけを管理できます。自分の組織を選んでください。",
                "You can manage the people of your own organisation only. Choose your own organisation.",
                cancellationToken);
        }
    }

    /// <summary>Whether the person holds a duty, now or later, that is not at the actor's organisation.</summary>
    public Task<bool> HoldsElsewhereAsync(Guid userId, CancellationToken cancellationToken)
    {
        var own = actor.OrganisationId;
        var today = day.Today;
        return db.Set<Duty>().AnyAsync(
            duty => duty.UserId == userId && duty.OrganisationId != own && (duty.ValidUntil == null || duty.ValidUntil >= today),
            cancellationToken);
    }

    private async Task<UserRefusedException> RefuseAsync(Guid? userId, string field, string japanese, string english, CancellationToken cancellationToken)
    {
        await ledger.WriteAsync(
            new AuditEntry(AuditAction.Refuse, "user", userId?.ToString(), PersonId: null, "利用者の管理を断りました。", Reason: japanese),
            cancellationToken);
        return new UserRefusedException(field, japanese, english);
    }
}
