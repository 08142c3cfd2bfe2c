using System.Globalization;
using HerSys.Platform.Data;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.TwoFactor;

/// <summary>Checks a code of the app or a recovery code, and uses it up: neither works a second time.</summary>
public sealed class CheckCode(TenantDbContext db, TwoFactorStore store, TwoFactorSecrets secrets, TenantDay day)
{
    private const int Digits = 6;

    /// <summary>Whether the code is right; used up then, and saved.</summary>
    public async Task<bool> UseAsync(User user, string code, CancellationToken cancellationToken = default)
    {
        var typed = TwoFactorSecrets.Compact(code);
        var isRight = typed.Length == Digits && typed.All(char.IsAsciiDigit)
            ? await UseStepAsync(user.Id, typed, cancellationToken)
            : await UseRecoveryAsync(user.Id, typed, cancellationToken);
        if (!isRight)
        {
            return false;
        }

        // Two people with one code: the stamp lets one of them through.
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        try
        {
            await db.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            return false;
        }
    }

    private async Task<bool> UseStepAsync(Guid userId, string code, CancellationToken cancellationToken)
    {
        if (await store.GetAsync(userId, TwoFactorStore.Key, cancellationToken) is not { } key)
        {
            return false;
        }

        var last = long.Parse(await store.GetAsync(userId, TwoFactorStore.Step, cancellationToken) ?? "0", CultureInfo.InvariantCulture);
        if (Totp.Match(secrets.Unprotect(key), code, day.Now, last) is not { } step)
        {
            return false;
        }

        await store.SetAsync(userId, TwoFactorStore.Step, step.ToString(CultureInfo.InvariantCulture), cancellationToken);
        return true;
    }

    private async Task<bool> UseRecoveryAsync(Guid userId, string code, CancellationToken cancellationToken)
    {
        var left = (await store.GetAsync(userId, TwoFactorStore.Recovery, cancellationToken) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (!left.Remove(TwoFactorSecrets.HashOf(code)))
        {
            return false;
        }

        await store.SetAsync(userId, TwoFactorStore.Recovery, string.Join(' ', left), cancellationToken);
        return true;
    }
}
