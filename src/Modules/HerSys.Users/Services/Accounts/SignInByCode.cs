using HerSys.Platform.Data;
using HerSys.Users.Models;
using HerSys.Users.Services.TwoFactor;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Accounts;

/// <summary>The second step of signing in: a code of the app, or a recovery code. Wrong ones count like wrong passwords.</summary>
public sealed class SignInByCode(TenantDbContext db, TwoFactorSecrets secrets, CheckCode check, Lockout lockout, FinishSignIn finish, SignInRecord record)
{
    /// <summary>Signs in.</summary>
    /// <param name="ticket">The proof that the password was right.</param>
    /// <param name="code">What was typed.</param>
    public async Task<SignInAnswer> ExecuteAsync(string? ticket, string code, CancellationToken cancellationToken = default)
    {
        if (secrets.Read(ticket) is not { } proof)
        {
            return new SignInAnswer(SignInOutcome.TooLate);
        }

        if (!await lockout.BeginAsync(proof.UserId, cancellationToken))
        {
            await record.RefusedAsync(proof.UserId, "続けて間違えたため休止中のIDへのログインを断りました。", cancellationToken);
            return new SignInAnswer(SignInOutcome.Resting);
        }

        var user = await db.Set<User>().FirstOrDefaultAsync(candidate => candidate.Id == proof.UserId, cancellationToken);
        if (user is null || user.SecurityStamp != proof.Stamp || !user.TwoFactorEnabled)
        {
            return new SignInAnswer(SignInOutcome.TooLate);
        }

        if (!await check.UseAsync(user, code, cancellationToken))
        {
            var left = await lockout.TriesLeftAsync(user.Id, cancellationToken);
            await record.RefusedAsync(user.Id, $"確認コードが違うため、ログインを断りました。残り{left}回です。", cancellationToken);
            return new SignInAnswer(SignInOutcome.WrongCode, left);
        }

        await lockout.ForgetAsync(user.Id, cancellationToken);
        return await finish.ExecuteAsync(user, cancellationToken);
    }
}
