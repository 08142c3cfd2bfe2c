using System.Globalization;
using System.Security.Claims;
using HerSys.Platform.Shells;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace HerSys.Users.Services.Actors;

/// <summary>
/// Makes what the sign-in cookie carries: the person and the chosen duty. Permissions are not in it, so that one taken
/// away is gone at once.
/// </summary>
public sealed class ActorPrincipals(ShellSettings tenant, IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<User>
{
    /// <summary>The person without a duty, who may do nothing but choose one.</summary>
    public Task<ClaimsPrincipal> CreateAsync(User user) => Task.FromResult(Create(user, null, 0));

    /// <summary>The person in a duty.</summary>
    /// <param name="user">The person.</param>
    /// <param name="duty">The chosen duty; null when none is chosen yet.</param>
    /// <param name="dutyCount">How many duties there are to choose from.</param>
    public ClaimsPrincipal Create(User user, HeldDuty? duty, int dutyCount)
    {
        var types = options.Value.ClaimsIdentity;
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, types.UserNameClaimType, ActorClaims.Role);
        identity.AddClaim(new Claim(types.UserIdClaimType, user.Id.ToString()));
        identity.AddClaim(new Claim(types.UserNameClaimType, user.UserName!));
        identity.AddClaim(new Claim(types.SecurityStampClaimType, user.SecurityStamp!));
        identity.AddClaim(new Claim(ActorClaims.Tenant, tenant.Id));
        identity.AddClaim(new Claim(ActorClaims.DisplayName, user.DisplayName));
        identity.AddClaim(new Claim(ActorClaims.DutyCount, dutyCount.ToString(CultureInfo.InvariantCulture)));
        if (duty is not null)
        {
            identity.AddClaim(new Claim(ActorClaims.Duty, duty.DutyId.ToString()));
            identity.AddClaim(new Claim(ActorClaims.Role, duty.Role));
            identity.AddClaim(new Claim(ActorClaims.Organisation, duty.OrganisationId.ToString()));
            identity.AddClaim(new Claim(ActorClaims.OrganisationName, duty.OrganisationName));
        }

        return new ClaimsPrincipal(identity);
    }
}
