namespace HerSys.Users.Contracts;

/// <summary>Everything that is known about who acts.</summary>
/// <param name="UserId">Id of the account; null for the system itself and for people who did not sign in.</param>
/// <param name="DisplayName">Name as shown to colleagues.</param>
/// <param name="DutyId">Id of the chosen duty.</param>
/// <param name="Role">Role of the duty.</param>
/// <param name="OrganisationId">Id of the duty's organisation.</param>
/// <param name="OrganisationName">Name of the duty's organisation.</param>
/// <param name="Source">Address of the client, or the name of the job or command.</param>
/// <param name="IsSystem">The system itself: a job or a command, which has every permission.</param>
public sealed record ActorIdentity(
    Guid? UserId,
    string DisplayName,
    Guid? DutyId,
    string? Role,
    Guid? OrganisationId,
    string? OrganisationName,
    string Source,
    bool IsSystem = false)
{
    /// <summary>The system, at work by itself.</summary>
    /// <param name="source">Name of the job or command, for example <c>cli import</c>.</param>
    public static ActorIdentity System(string source) => new(null, "システム", null, null, null, null, source, IsSystem: true);

    /// <summary>Somebody who has not signed in.</summary>
    /// <param name="source">Address of the client.</param>
    public static ActorIdentity Nobody(string source) => new(null, "ログインしていない人", null, null, null, null, source);
}
