using System.Security.Claims;
using HerSys.Platform.Shells;
using HerSys.Users.Contracts;

namespace HerSys.Users.Services.Actors;

/// <summary>Reads who acts from the claims of a sign-in cookie.</summary>
internal static class ActorReader
{
    public static ActorIdentity Read(ClaimsPrincipal principal, ShellSettings tenant, string source)
    {
        if (principal.Identity?.IsAuthenticated != true)
        {
            return ActorIdentity.Nobody(source);
        }

        var name = principal.FindFirstValue(ActorClaims.DisplayName) ?? principal.Identity.Name ?? "";
        return principal.HasClaim(ActorClaims.Tenant, tenant.Id)
            ? new ActorIdentity(
                IdOf(principal, ClaimTypes.NameIdentifier),
                name,
                IdOf(principal, ActorClaims.Duty),
                principal.FindFirstValue(ActorClaims.Role),
                IdOf(principal, ActorClaims.Organisation),
                principal.FindFirstValue(ActorClaims.OrganisationName),
                SourceOf(principal, source))
            : FromAnotherTenant(name, source);
    }

    // The ledger names the token: one of several that a clinic's programs use may have to be found and revoked.
    private static string SourceOf(ClaimsPrincipal principal, string source) =>
        principal.FindFirstValue(ActorClaims.TokenName) is { } token ? $"{source} トークン「{token}」" : source;

    // An operator's request that sets this tenant up: the person is on record, the ids and duties of there mean nothing here.
    private static ActorIdentity FromAnotherTenant(string name, string source) =>
        new(null, name, null, null, null, null, source);

    private static Guid? IdOf(ClaimsPrincipal principal, string type) =>
        Guid.TryParse(principal.FindFirstValue(type), out var id) ? id : null;
}
