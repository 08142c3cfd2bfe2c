using HerSys.Users.Contracts;
using HerSys.Users.Services.Organisations;

namespace HerSys.Users.Services.People;

/// <summary>Makes an account (利用者の登録), from a form, the command line or a recipe.</summary>
public sealed class CreateUser(UserAccounts accounts, OrganisationFinder organisations, UserScope scope)
{
    /// <summary>Makes the account.</summary>
    /// <exception cref="UserRefusedException">A field breaks a rule, or the actor may not; nothing was made.</exception>
    public async Task<CreatedUser> ExecuteAsync(NewUser wanted, CancellationToken cancellationToken = default)
    {
        var organisation = await organisations.DemandAsync(wanted.Organisation, cancellationToken);
        await scope.DemandOrganisationAsync(organisation.Id, cancellationToken);
        return await accounts.CreateAsync(wanted, organisation, cancellationToken);
    }
}
