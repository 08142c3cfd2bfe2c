using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Users.Contracts;

namespace HerSys.Users.Services.Accounts;

/// <summary>Says how sign-in is guarded.</summary>
public sealed class SaveSignInSettings(TenantDbContext db, ISiteService site, IAuditLedger ledger)
{
    /// <summary>Stores the settings.</summary>
    /// <exception cref="UserRefusedException">A number is out of bounds.</exception>
    public async Task ExecuteAsync(int? mostWrong, int? minutes, IReadOnlyList<string> twoFactorRoles, CancellationToken cancellationToken = default)
    {
        var wanted = new SignInSettings
        {
            MostWrongPerAddress = Demand("MostWrongPerAddress", mostWrong, SignInSettings.FewestWrong, SignInSettings.MostWrong),
            AddressMinutes = Demand("AddressMinutes", minutes, 1, SignInSettings.LongestMinutes),
            TwoFactorRoles = [.. RoleNames.All.Where(twoFactorRoles.Contains)],
        };
        var before = await site.GetAsync<SignInSettings>(cancellationToken);
        ledger.Record(new AuditEntry(
            AuditAction.Administer, "settings", "sign-in", PersonId: null, "ログインの守りを変えました。", AuditJson.Of(new { before, after = wanted })));
        await site.SaveAsync(wanted, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
    }

    private static int Demand(string field, int? number, int least, int most) => number is { } given && given >= least && given <= most
        ? given
        : throw new UserRefusedException(field, $"{least}から{most}までの数字を入れてください。", $"Enter a number from {least} to {most}.");
}
