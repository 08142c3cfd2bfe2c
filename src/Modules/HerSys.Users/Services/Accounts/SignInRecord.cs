using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;

namespace HerSys.Users.Services.Accounts;

/// <summary>Writes sign-ins into the ledger, in the name of the person who is about to be signed in.</summary>
public sealed class SignInRecord(IAuditLedger ledger, ActorContext actors, ICurrentActor actor)
{
    /// <summary>Somebody signed in, or took up another duty.</summary>
    public async Task SignedInAsync(User user, HeldDuty? duty, string summary, CancellationToken cancellationToken)
    {
        var person = new ActorIdentity(
            user.Id, user.DisplayName, duty?.DutyId, duty?.Role, duty?.OrganisationId, duty?.OrganisationName, actor.Source);
        using (actors.Act(person))
        {
            await ledger.WriteAsync(Entry(AuditAction.SignIn, user.Id, summary), cancellationToken);
        }
    }

    /// <summary>A sign-in was refused. The typed ID is not written: people type passwords into that field.</summary>
    public Task RefusedAsync(Guid? userId, string summary, CancellationToken cancellationToken) =>
        ledger.WriteAsync(Entry(AuditAction.Refuse, userId, summary), cancellationToken);

    private static AuditEntry Entry(AuditAction action, Guid? userId, string summary) =>
        new(action, "user", userId?.ToString(), PersonId: null, summary);
}
