using System.Globalization;
using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Platform.Settings;
using HerSys.Platform.Shells;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using HerSys.Users.ViewModels.Account;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Accounts;

/// <summary>Gathers what stands on the sign-in page. It asks the database something, so that 正常に動いています is true.</summary>
public sealed class ReadSignInPage(TenantDbContext db, ShellSettings tenant, ISiteService site, TenantDay day)
{
    /// <summary>The page without what was typed.</summary>
    public async Task<SignInPage> ExecuteAsync(CancellationToken cancellationToken)
    {
        var identity = await site.GetAsync<SiteIdentity>(cancellationToken);
        await db.Set<Role>().AnyAsync(cancellationToken);
        return new SignInPage
        {
            Owner = identity.DisplayName.Length > 0 ? identity.DisplayName : tenant.DisplayName,
            ContactName = NullIfEmpty(identity.ContactName),
            ContactPhone = Phone(identity.ContactPhone),
            Fax = Phone(identity.FaxNumber),
            CheckedAt = day.Local(day.Now).ToString("H:mm", CultureInfo.InvariantCulture),
            IsOperator = tenant.IsDefault,
        };
    }

    private static string? Phone(string text) => PhoneNumber.TryNormalize(text, out var number) ? number.ToString() : NullIfEmpty(text);

    private static string? NullIfEmpty(string text) => text.Length > 0 ? text : null;
}
