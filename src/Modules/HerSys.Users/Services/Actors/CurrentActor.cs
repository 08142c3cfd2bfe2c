using System.Security.Claims;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Roles;
using Microsoft.AspNetCore.Http;

namespace HerSys.Users.Services.Actors;

/// <summary>
/// Who acts: whoever <see cref="ActorContext"/> names; else the person signed in; outside of requests the system itself.
/// Reading it costs no query.
/// </summary>
public sealed class CurrentActor(IHttpContextAccessor http, ActorContext context, ShellSettings tenant, RolePermissions permissions) : ICurrentActor
{
    private ClaimsPrincipal? principal;
    private ActorIdentity? identity;

    /// <inheritdoc />
    public Guid? UserId => Who.UserId;

    /// <inheritdoc />
    public string DisplayName => Who.DisplayName;

    /// <inheritdoc />
    public Guid? DutyId => Who.DutyId;

    /// <inheritdoc />
    public string? Role => Who.Role;

    /// <inheritdoc />
    public Guid? OrganisationId => Who.OrganisationId;

    /// <inheritdoc />
    public string? OrganisationName => Who.OrganisationName;

    /// <inheritdoc />
    public string Source => Who.Source;

    private ActorIdentity Who => context.Current ?? FromRequest();

    /// <inheritdoc />
    public ValueTask<bool> HasAsync(string permission)
    {
        var who = Who;
        if (who.IsSystem)
        {
            return ValueTask.FromResult(true);
        }

        return who.Role is null ? ValueTask.FromResult(false) : permissions.HasAsync(who.Role, permission);
    }

    // The principal changes once within a request, when it is authenticated; until then there is nobody.
    private ActorIdentity FromRequest()
    {
        if (http.HttpContext is not { } request)
        {
            return ActorIdentity.System("system");
        }

        if (identity is null || !ReferenceEquals(principal, request.User))
        {
            principal = request.User;
            identity = ActorReader.Read(principal, tenant, request.Connection.RemoteIpAddress?.ToString() ?? "unknown");
        }

        return identity;
    }
}
