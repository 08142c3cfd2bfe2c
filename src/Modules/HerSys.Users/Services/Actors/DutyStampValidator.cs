using System.Security.Claims;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.TwoFactor;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HerSys.Users.Services.Actors;

/// <summary>
/// Looks each minute whether a session still holds: the stamp, the lock and the chosen duty. A session whose duty has
/// ended is over; the person signs in again and sees what is left.
/// </summary>
internal sealed class DutyStampValidator(
    IOptions<SecurityStampValidatorOptions> options,
    SignInManager<User> signIn,
    ILoggerFactory logger,
    HeldDuties duties,
    ActorPrincipals principals,
    TwoFactorRules rules)
    : SecurityStampValidator<User>(options, signIn, logger)
{
    protected override async Task SecurityStampVerified(User user, CookieValidatePrincipalContext context)
    {
        var chosen = context.Principal?.FindFirstValue(ActorClaims.Duty);
        var held = await duties.OfAsync(user.Id, context.HttpContext.RequestAborted);
        var duty = held.FirstOrDefault(candidate => candidate.DutyId.ToString() == chosen);
        if (user.LockedAt is not null || (chosen is not null && duty is null)
            || (duty is not null && await rules.IsMissingAsync(user, duty.Role, context.HttpContext.RequestAborted)))
        {
            context.RejectPrincipal();
            return;
        }

        context.ReplacePrincipal(principals.Create(user, duty, held.Count));
        context.ShouldRenew = true;
    }
}
