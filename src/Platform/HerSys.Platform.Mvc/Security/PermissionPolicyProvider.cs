using HerSys.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Mvc.Security;

/// <summary>
/// Makes a policy of the name of a permission. A policy never holds data of a tenant: it only says what is asked, the
/// tenant's handler decides.
/// </summary>
public sealed class PermissionPolicyProvider(IOptions<AuthorizationOptions> options) : DefaultAuthorizationPolicyProvider(options)
{
    private static readonly AuthorizationPolicy NobodyMayEnter =
        new AuthorizationPolicyBuilder().RequireAuthenticatedUser().RequireAssertion(_ => false).Build();

    /// <summary>True, because policies do not depend on the tenant; the middleware then keeps them per endpoint.</summary>
    public override bool AllowsCachingPolicies => true;

    /// <inheritdoc />
    public override Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        if (policyName == UndeclaredAccess.PolicyName)
        {
            return Task.FromResult<AuthorizationPolicy?>(NobodyMayEnter);
        }

        return policyName.StartsWith(RequirePermissionAttribute.PolicyPrefix, StringComparison.Ordinal)
            ? Task.FromResult<AuthorizationPolicy?>(PolicyFor(policyName[RequirePermissionAttribute.PolicyPrefix.Length..]))
            : base.GetPolicyAsync(policyName);
    }

    private static AuthorizationPolicy PolicyFor(string permission) => new AuthorizationPolicyBuilder()
        .RequireAuthenticatedUser()
        .AddRequirements(new PermissionRequirement(permission))
        .Build();
}
