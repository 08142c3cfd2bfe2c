using HerSys.Platform.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.TwoFactor;

/// <summary>Where keys and recovery codes of people are kept, within the current unit of work: the caller saves.</summary>
public sealed class TwoFactorStore(TenantDbContext db)
{
    /// <summary>The key in use.</summary>
    public const string Key = "key";

    /// <summary>A key that the person has not confirmed yet.</summary>
    public const string Pending = "pending";

    /// <summary>The last step whose code was used.</summary>
    public const string Step = "step";

    /// <summary>Hashes of the recovery codes that are left, joined by spaces.</summary>
    public const string Recovery = "recovery";

    private const string Provider = "HerSys.TwoFactor";

    /// <summary>What is kept under a name; null for nothing.</summary>
    public async Task<string?> GetAsync(Guid userId, string name, CancellationToken cancellationToken) =>
        (await FindAsync(userId, name, cancellationToken))?.Value;

    /// <summary>Keeps something under a name.</summary>
    public async Task SetAsync(Guid userId, string name, string value, CancellationToken cancellationToken)
    {
        var row = await FindAsync(userId, name, cancellationToken)
            ?? db.Add(new IdentityUserToken<Guid> { UserId = userId, LoginProvider = Provider, Name = name }).Entity;
        row.Value = value;
    }

    /// <summary>Forgets everything of a person.</summary>
    public async Task ForgetAsync(Guid userId, CancellationToken cancellationToken) => db.RemoveRange(
        await db.Set<IdentityUserToken<Guid>>().Where(token => token.UserId == userId && token.LoginProvider == Provider).ToListAsync(cancellationToken));

    private Task<IdentityUserToken<Guid>?> FindAsync(Guid userId, string name, CancellationToken cancellationToken) =>
        db.Set<IdentityUserToken<Guid>>().FirstOrDefaultAsync(token => token.UserId == userId && token.LoginProvider == Provider && token.Name == name, cancellationToken);
}
