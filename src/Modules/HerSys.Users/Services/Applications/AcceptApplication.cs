using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.People;
using HerSys.Users.Services.Roles;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Applications;

/// <summary>
/// Accepts an application: makes the account with its duty, and the organisation when it is new, all at once. The
/// one-time link is shown once, to be handed over.
/// </summary>
public sealed class AcceptApplication(
    OpenApplication open,
    ApplicantOrganisation organisations,
    UserAccounts accounts,
    GrantRules grants,
    ICurrentActor actor,
    IAuditLedger ledger,
    TenantDay day)
{
    /// <summary>Accepts it.</summary>
    /// <param name="id">The application.</param>
    /// <param name="userName">The ID that the person gets.</param>
    /// <exception cref="UserRefusedException">The ID breaks a rule or is taken, or somebody else decided first.</exception>
    public async Task<CreatedUser> ExecuteAsync(Guid id, string userName, CancellationToken cancellationToken = default)
    {
        var application = await open.DemandAsync(id, cancellationToken);
        var name = UserNameRules.Demand(userName);
        await grants.DemandRoleAsync(application.WishedRole, cancellationToken);
        var organisation = await organisations.EnsureAsync(application, cancellationToken);
        if (!organisation.IsActive)
        {
            throw new UserRefusedException(
                "",
                "この組織は閉じられています。組織の画面で開き直してから、承認してください。",
                "This organisation was closed. Open it again on its page, then accept the application.");
        }

        application.State = ApplicationState.Accepted;
        application.DecidedAt = day.Now;
        application.DecidedBy = actor.UserId;
        ledger.Record(new AuditEntry(
            AuditAction.Administer, "account-application", id.ToString(), PersonId: null, "アカウントの申込みを承認しました。"));
        try
        {
            var wanted = new NewUser(name, application.Name, application.WishedRole, Kana: application.Kana);
            return await accounts.CreateAsync(wanted, organisation, user => application.UserId = user.Id, cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw OpenApplication.Decided();
        }
    }
}
