using Microsoft.AspNetCore.Authorization;

namespace HerSys.Platform.Security;

/// <summary>The route is open to everybody, and says why. Every other route needs a permission.</summary>
/// <param name="reason">Why nobody has to sign in here.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class PublicRouteAttribute(string reason) : Attribute, IAllowAnonymous
{
    /// <summary>Why nobody has to sign in here.</summary>
    public string Reason => reason;
}
