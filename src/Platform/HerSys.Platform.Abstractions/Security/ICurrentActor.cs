namespace HerSys.Platform.Security;

/// <summary>Who acts, in which duty (職務), and from where. One per scope.</summary>
public interface ICurrentActor
{
    /// <summary>Id of the account; null for the system itself and for people who did not sign in.</summary>
    Guid? UserId { get; }

    /// <summary>Name as shown to colleagues.</summary>
    string DisplayName { get; }

    /// <summary>Id of the duty chosen at sign-in.</summary>
    Guid? DutyId { get; }

    /// <summary>Role of the duty, see <see cref="RoleNames"/>.</summary>
    string? Role { get; }

    /// <summary>Id of the organisation of the duty.</summary>
    Guid? OrganisationId { get; }

    /// <summary>Name of the organisation of the duty.</summary>
    string? OrganisationName { get; }

    /// <summary>Address of the client, or the name of the job or command.</summary>
    string Source { get; }

    /// <summary>Whether the duty's role has a permission.</summary>
    ValueTask<bool> HasAsync(string permission);
}
