using System.Security.Cryptography;
using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Accounts;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.TwoFactor;

/// <summary>The person signed in turns sign-in with a code on and off (2段階の確認).</summary>
public sealed class SetUpTwoFactor(
    TenantDbContext db,
    ICurrentActor actor,
    ShellSettings tenant,
    TwoFactorStore store,
    TwoFactorSecrets secrets,
    CheckCode check,
    Passwords passwords,
    Lockout lockout,
    IAuditLedger ledger,
    TenantDay day)
{
    private const int RecoveryCodes = 10;
    private const int RecoveryLength = 10;
    private const string RecoveryAlphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    /// <summary>Begins: the key of the page, the same until it is confirmed.</summary>
    public async Task<(string Key, string Uri)> BeginAsync(CancellationToken cancellationToken = default)
    {
        var user = await MyselfAsync(cancellationToken);
        var kept = await store.GetAsync(user.Id, TwoFactorStore.Pending, cancellationToken);
        var key = kept is null ? RandomNumberGenerator.GetBytes(Totp.KeyBytes) : secrets.Unprotect(kept);
        if (kept is null)
        {
            await store.SetAsync(user.Id, TwoFactorStore.Pending, secrets.Protect(key), cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }

        return (Totp.ToText(key), Totp.ToUri(key, "HerSys " + tenant.DisplayName, user.UserName!));
    }

    /// <summary>Turns it on, when the app shows the right code.</summary>
    /// <returns>The recovery codes, shown once.</returns>
    /// <exception cref="UserRefusedException">The code is wrong, or nothing was begun.</exception>
    public async Task<IReadOnlyList<string>> ConfirmAsync(string code, CancellationToken cancellationToken = default)
    {
        var user = await MyselfAsync(cancellationToken);
        if (user.TwoFactorEnabled)
        {
            throw new UserRefusedException("", "2段階の確認は、もう使っています。", "Sign-in with a code is on already.");
        }

        var pending = await store.GetAsync(user.Id, TwoFactorStore.Pending, cancellationToken);
        if (pending is null || Totp.Match(secrets.Unprotect(pending), TwoFactorSecrets.Compact(code), day.Now, after: 0) is not { } step)
        {
            throw new UserRefusedException(
                "Code",
                "コードがちがいます。アプリにいま出ている6けたの数字を入れてください。ちがうままなら、端末の時刻を確かめてください。",
                "The code is wrong. Enter the six digits that the app shows now. If it stays wrong, check the clock of the telephone.");
        }

        await store.ForgetAsync(user.Id, cancellationToken);
        string[] codes = [.. Enumerable.Range(0, RecoveryCodes).Select(_ => RandomNumberGenerator.GetString(RecoveryAlphabet, RecoveryLength))];
        await store.SetAsync(user.Id, TwoFactorStore.Key, pending, cancellationToken);
        await store.SetAsync(user.Id, TwoFactorStore.Step, step.ToString(System.Globalization.CultureInfo.InvariantCulture), cancellationToken);
        await store.SetAsync(user.Id, TwoFactorStore.Recovery, string.Join(' ', codes.Select(TwoFactorSecrets.HashOf)), cancellationToken);
        user.TwoFactorEnabled = true;
        user.ConcurrencyStamp = Guid.NewGuid().ToString();
        Record(user, "2段階の確認を始めました。");
        await db.SaveChangesAsync(cancellationToken);
        return [.. codes.Select(text => text.Insert(RecoveryLength / 2, "-"))];
    }

    /// <summary>Turns it off, with the password and a code: a session left open is not enough.</summary>
    /// <exception cref="UserRefusedException">Password or code is wrong, or too many tries were.</exception>
    public async Task TurnOffAsync(string password, string code, CancellationToken cancellationToken = default)
    {
        var id = (await MyselfAsync(cancellationToken)).Id;
        var mayTry = await lockout.BeginAsync(id, cancellationToken);
        var user = await db.Set<User>().FirstAsync(candidate => candidate.Id == id, cancellationToken);
        await db.Entry(user).ReloadAsync(cancellationToken);
        if (!mayTry || !passwords.IsRight(user, password) || !await check.UseAsync(user, code, cancellationToken))
        {
            throw new UserRefusedException(
                "",
                "パスワードかコードがちがいます。確かめて、もう一度入れてください。5回続けてまちがえると、15分休みます。",
                "The password or the code is wrong. Check them and enter them again. After five wrong tries the account rests for 15 minutes.");
        }

        await lockout.ForgetAsync(id, cancellationToken);
        await store.ForgetAsync(id, cancellationToken);
        user.TwoFactorEnabled = false;
        Record(user, "2段階の確認をやめました。");
        await db.SaveChangesAsync(cancellationToken);
    }

    private Task<User> MyselfAsync(CancellationToken cancellationToken) => db.Set<User>().FirstAsync(user => user.Id == actor.UserId, cancellationToken);

    private void Record(User user, string summary) =>
        ledger.Record(new AuditEntry(AuditAction.Change, "user", user.Id.ToString(), PersonId: null, summary));
}
