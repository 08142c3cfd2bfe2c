using HerSys.Platform.Data;
using HerSys.Platform.Shells;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Accounts;

/// <summary>The names that somebody who guesses a person's password would try: the person's, the employers', the tenant's.</summary>
public sealed class PasswordNames(TenantDbContext db, ShellSettings tenant)
{
    /// <summary>The names.</summary>
    public async Task<IReadOnlyList<string>> OfAsync(User user, CancellationToken cancellationToken = default)
    {
        var organisations = await db.Set<Duty>()
            .Where(duty => duty.UserId == user.Id)
            .Select(duty => duty.Organisation!.Name)
            .Distinct()
            .ToListAsync(cancellationToken);
        return [user.UserName ?? "", user.DisplayName, user.Kana, tenant.Name, tenant.DisplayName, .. organisations];
    }
}
