using HerSys.Platform.Data;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.TwoFactor;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Accounts;

/// <summary>Begins the session of a person who has shown everything there is to show.</summary>
public sealed class FinishSignIn(TenantDbContext db, HeldDuties duties, TwoFactorRules rules, Sessions sessions, SignInRecord record, TenantDay day)
{
    /// <summary>Begins it, unless the account is locked or has no duty.</summary>
    public async Task<SignInAnswer> ExecuteAsync(User user, CancellationToken cancellationToken)
    {
        if (user.LockedAt is not null)
        {
            await record.RefusedAsync(user.Id, "管理者がロックしたIDへのログインを断りました。", cancellationToken);
            return new SignInAnswer(SignInOutcome.Locked);
        }

        var held = await duties.OfAsync(user.Id, cancellationToken);
        if (held.Count == 0)
        {
            await record.RefusedAsync(user.Id, "いま使える職務がないため、ログインを断りました。", cancellationToken);
            return new SignInAnswer(SignInOutcome.NoDuty);
        }

        // Without a duty one may do nothing but set the code up.
        var mustSetUp = held.Count == 1 && await rules.IsMissingAsync(user, held[0].Role, cancellationToken);
        var duty = held.Count == 1 && !mustSetUp ? held[0] : null;
        await db.Set<User>().Where(row => row.Id == user.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastSignInAt, (DateTimeOffset?)day.Now), cancellationToken);
        await record.SignedInAsync(user, duty, "ログインしました。", cancellationToken);
        await sessions.BeginAsync(user, duty, held.Count);
        return new SignInAnswer(mustSetUp ? SignInOutcome.MustSetUpCode : duty is null ? SignInOutcome.ChooseDuty : SignInOutcome.SignedIn);
    }
}
