using HerSys.Users.Contracts;
using HerSys.Users.Services.Organisations;
using HerSys.Users.Services.Roles;

namespace HerSys.Users.Services.People;

/// <summary>Makes an account (利用者の登録), from a form, the command line or a recipe.</summary>
public sealed class CreateUser(UserAccounts accounts, OrganisationFinder organisations, UserScope scope, GrantRules grants)
{
    /// <summary>Makes the account.</summary>
    /// <exception cref="UserRefusedException">A field breaks a rule, or the actor may not; nothing was made.</exception>
    public async Task<CreatedUser> ExecuteAsync(NewUser wanted, CancellationToken cancellationToken = default)
    {
        var organisation = await organisations.DemandAsync(wanted.Organisation, cancellationToken);
        await scope.DemandOrganisationAsync(organisation.Id, cancellationToken);
        await grants.DemandRoleAsync(wanted.Role, cancellationToken);
        return await accounts.CreateAsync(wanted, organisation, cancellationToken);
    }
}
