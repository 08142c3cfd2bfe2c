using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace HerSys.Platform.Mvc.Shells;

/// <summary>Keeps the result of authentication beside the user: when one is replaced, the other no longer holds.</summary>
internal sealed class AuthenticationResultFeature(AuthenticateResult result) : IAuthenticateResultFeature, IHttpAuthenticationFeature
{
    private AuthenticateResult? current = result;
    private ClaimsPrincipal? user = result.Principal;

    public AuthenticateResult? AuthenticateResult
    {
        get => current;
        set
        {
            current = value;
            user = value?.Principal;
        }
    }

    public ClaimsPrincipal? User
    {
        get => user;
        set
        {
            user = value;
            current = null;
        }
    }
}
