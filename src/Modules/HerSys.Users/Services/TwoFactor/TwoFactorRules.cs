using HerSys.Platform.Settings;
using HerSys.Users.Models;
using HerSys.Users.Services.Accounts;

namespace HerSys.Users.Services.TwoFactor;

/// <summary>Which roles must sign in with a code too: what the tenant says.</summary>
public sealed class TwoFactorRules(ISiteService site)
{
    /// <summary>Whether a role must.</summary>
    public async Task<bool> IsRequiredAsync(string role, CancellationToken cancellationToken = default) =>
        (await site.GetAsync<SignInSettings>(cancellationToken)).TwoFactorRoles.Contains(role, StringComparer.Ordinal);

    /// <summary>Whether a person cannot take up a role yet, because there is no code.</summary>
    public async Task<bool> IsMissingAsync(User user, string role, CancellationToken cancellationToken = default) =>
        !user.TwoFactorEnabled && await IsRequiredAsync(role, cancellationToken);
}
