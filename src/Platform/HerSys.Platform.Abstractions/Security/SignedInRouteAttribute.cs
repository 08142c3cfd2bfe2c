using Microsoft.AspNetCore.Authorization;

namespace HerSys.Platform.Security;

/// <summary>The route is open to everybody who has signed in, and says why no permission is needed.</summary>
/// <param name="reason">Why signing in is enough.</param>
public sealed class SignedInRouteAttribute(string reason) : AuthorizeAttribute
{
    /// <summary>Why signing in is enough.</summary>
    public string Reason => reason;
}
