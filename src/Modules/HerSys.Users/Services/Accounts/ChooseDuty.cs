using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.TwoFactor;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Accounts;

/// <summary>The person signed in takes up one of the own duties (職務の切りかえ).</summary>
public sealed class ChooseDuty(TenantDbContext db, ICurrentActor actor, HeldDuties duties, Sessions sessions, SignInRecord record, TwoFactorRules rules)
{
    /// <summary>Goes on in that duty.</summary>
    /// <exception cref="UserRefusedException">The duty is not the person's, or cannot be used today.</exception>
    public async Task ExecuteAsync(Guid? dutyId, CancellationToken cancellationToken = default)
    {
        var userId = actor.UserId ?? throw new InvalidOperationException("Nobody is signed in.");
        var held = await duties.OfAsync(userId, cancellationToken);
        var duty = held.FirstOrDefault(candidate => candidate.DutyId == dutyId)
            ?? throw new UserRefusedException(
                "DutyId",
                "職務が選ばれていないか、いまは使えません。下の一覧から1つ選んでください。",
                "No duty was chosen, or it cannot be used now. Choose one from the list below.");
        var user = await db.Set<User>().FirstAsync(candidate => candidate.Id == userId, cancellationToken);
        if (await rules.IsMissingAsync(user, duty.Role, cancellationToken))
        {
            throw new UserRefusedException(
                "Code",
                "この職務で入るには、2段階の確認が要ります。設定すると、続けて使えます。",
                "This duty asks for sign-in with a code. Set it up to go on.");
        }

        await record.SignedInAsync(user, duty, "職務を選びました。", cancellationToken);
        await sessions.BeginAsync(user, duty, held.Count);
    }
}
