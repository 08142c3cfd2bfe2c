using HerSys.Platform.Security;
using HerSys.Users.Contracts;

namespace HerSys.Users.Services.People;

/// <summary>Which roles the forms offer to the actor, by kind of organisation.</summary>
public sealed class OfferedRoles(UserScope scope, AssignableRoles assignable, ICurrentActor actor, IOrganisationDirectory organisations)
{
    /// <summary>The roles: of the own organisation's kind for its manager, of all kinds for who manages everybody.</summary>
    public async Task<IReadOnlyList<OfferedRole>> ReadAsync(CancellationToken cancellationToken)
    {
        var own = await OwnOrganisationAsync(cancellationToken);
        IEnumerable<OrganisationKind> kinds = own is null ? Enum.GetValues<OrganisationKind>() : [own.Kind];
        return [.. kinds.SelectMany(kind => assignable.For(kind).Select(role => new OfferedRole(kind, role)))];
    }

    /// <summary>The organisation to which the actor is bound; null for who manages everybody.</summary>
    public async Task<OrganisationInfo?> OwnOrganisationAsync(CancellationToken cancellationToken) =>
        await scope.IsEverybodyAsync() || actor.OrganisationId is not { } id ? null : await organisations.FindAsync(id, cancellationToken);
}
