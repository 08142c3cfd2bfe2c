using HerSys.Platform.Security;
using Microsoft.AspNetCore.Builder;

namespace HerSys.Platform.Mvc;

/// <summary>Says of routes mapped in code who may enter, as the attributes do for controllers.</summary>
public static class RouteAccess
{
    /// <summary>The route needs a permission.</summary>
    public static TBuilder RequirePermission<TBuilder>(this TBuilder route, string permission)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new RequirePermissionAttribute(permission));

    /// <summary>The route is open to everybody who has signed in.</summary>
    /// <param name="route">The route.</param>
    /// <param name="reason">Why signing in is enough.</param>
    public static TBuilder SignedInRoute<TBuilder>(this TBuilder route, string reason)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new SignedInRouteAttribute(reason));

    /// <summary>The route is open to everybody.</summary>
    /// <param name="route">The route.</param>
    /// <param name="reason">Why nobody has to sign in.</param>
    public static TBuilder PublicRoute<TBuilder>(this TBuilder route, string reason)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new PublicRouteAttribute(reason));
}
