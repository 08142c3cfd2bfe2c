using HerSys.Users.Contracts;
using HerSys.Users.Services.Accounts;

namespace HerSys.Users.Services.People;

/// <summary>Signs a person out everywhere whom the actor manages.</summary>
public sealed class EndSessionsOf(UserScope scope, EndAllSessions sessions)
{
    /// <summary>Signs the person out.</summary>
    /// <exception cref="UserRefusedException">The actor may not.</exception>
    public async Task ExecuteAsync(Guid userId, CancellationToken cancellationToken = default)
    {
        var user = await scope.DemandAccountAsync(userId, cancellationToken);
        await sessions.ExecuteAsync(user, cancellationToken);
    }
}
