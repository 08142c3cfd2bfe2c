using HerSys.Platform.Data;
using HerSys.Users.Models;
using HerSys.Users.Services.TwoFactor;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Accounts;

/// <summary>Signs a person in (ログイン). Every try is on record; an ID that does not exist is answered like a wrong password.</summary>
public sealed class SignInUser(
    TenantDbContext db,
    Passwords passwords,
    Lockout lockout,
    UnknownNames unknown,
    TwoFactorSecrets secrets,
    FinishSignIn finish,
    SignInRecord record,
    ILookupNormalizer normalizer)
{
    /// <summary>Signs in.</summary>
    public async Task<SignInAnswer> ExecuteAsync(string userName, string password, CancellationToken cancellationToken = default)
    {
        var name = normalizer.NormalizeName(userName.Trim());
        var id = await db.Set<User>().Where(user => user.NormalizedUserName == name).Select(user => (Guid?)user.Id).FirstOrDefaultAsync(cancellationToken);
        return id is { } known
            ? await TryAsync(known, password, cancellationToken)
            : await AnswerUnknownAsync(name, password, cancellationToken);
    }

    private async Task<SignInAnswer> AnswerUnknownAsync(string name, string password, CancellationToken cancellationToken)
    {
        var left = unknown.Count(name);
        if (left is not null)
        {
            passwords.IsRight(null, password);
        }

        await record.RefusedAsync(userId: null, "知られていないIDでのログインを断りました。", cancellationToken);
        return left is null ? new SignInAnswer(SignInOutcome.Resting) : new SignInAnswer(SignInOutcome.Wrong, left.Value);
    }

    private async Task<SignInAnswer> TryAsync(Guid userId, string password, CancellationToken cancellationToken)
    {
        if (!await lockout.BeginAsync(userId, cancellationToken))
        {
            await record.RefusedAsync(userId, "続けて間違えたため休止中のIDへのログインを断りました。", cancellationToken);
            return new SignInAnswer(SignInOutcome.Resting);
        }

        var user = await db.Set<User>().FirstAsync(candidate => candidate.Id == userId, cancellationToken);
        if (!passwords.IsRight(user, password))
        {
            var left = await lockout.TriesLeftAsync(userId, cancellationToken);
            await record.RefusedAsync(userId, $"パスワードが違うため、ログインを断りました。残り{left}回です。", cancellationToken);
            return new SignInAnswer(SignInOutcome.Wrong, left);
        }

        // The try still counts until the code is right: else whoever knows the password could try codes without end.
        if (user.TwoFactorEnabled)
        {
            return new SignInAnswer(SignInOutcome.NeedsCode, Ticket: secrets.Ticket(user));
        }

        await lockout.ForgetAsync(userId, cancellationToken);
        return await finish.ExecuteAsync(user, cancellationToken);
    }
}
