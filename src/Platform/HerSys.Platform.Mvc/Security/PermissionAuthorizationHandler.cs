using HerSys.Platform.Security;
using Microsoft.AspNetCore.Authorization;

namespace HerSys.Platform.Mvc.Security;

/// <summary>Asks the tenant whether the actor's duty carries the permission.</summary>
internal sealed class PermissionAuthorizationHandler(ICurrentActor actor) : AuthorizationHandler<PermissionRequirement>
{
    protected override async Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (await actor.HasAsync(requirement.Permission))
        {
            context.Succeed(requirement);
        }
    }
}
