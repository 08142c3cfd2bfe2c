using HerSys.Users.Contracts;
using HerSys.Users.Services.Links;

namespace HerSys.Users.Services.People;

/// <summary>Makes a new one-time link for a person whom the actor manages: after a forgotten password or a link that ran out.</summary>
public sealed class RenewInvitation(UserScope scope, UserInvitations invitations)
{
    /// <summary>Makes the link.</summary>
    /// <returns>The path below the tenant's base, shown once.</returns>
    /// <exception cref="UserRefusedException">The actor may not.</exception>
    public async Task<string> ExecuteAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        var user = await scope.DemandAccountAsync(userId, cancellationToken);
        return await invitations.InviteAsync(user.Id, cancellationToken);
    }
}
