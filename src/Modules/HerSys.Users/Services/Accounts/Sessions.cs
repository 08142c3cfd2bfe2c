using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;

namespace HerSys.Users.Services.Accounts;

/// <summary>Begins and ends sessions: writes and removes the sign-in cookie.</summary>
public sealed class Sessions(IHttpContextAccessor http, ActorPrincipals principals)
{
    private HttpContext Request => http.HttpContext ?? throw new InvalidOperationException("A session belongs to a request.");

    /// <summary>Begins a session, or goes on in another duty.</summary>
    /// <param name="user">The person.</param>
    /// <param name="duty">The chosen duty; null while it has to be chosen.</param>
    /// <param name="dutyCount">How many there are to choose from.</param>
    public Task BeginAsync(User user, HeldDuty? duty, int dutyCount) => Request.SignInAsync(
        IdentityConstants.ApplicationScheme,
        principals.Create(user, duty, dutyCount),
        new AuthenticationProperties { IsPersistent = false });

    /// <summary>Ends the session of this browser.</summary>
    public Task EndAsync() => Request.SignOutAsync(IdentityConstants.ApplicationScheme);
}
