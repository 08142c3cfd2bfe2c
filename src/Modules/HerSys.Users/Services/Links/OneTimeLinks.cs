using HerSys.Platform.Data;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Links;

/// <summary>One-time links, within the current unit of work: the caller saves.</summary>
public sealed class OneTimeLinks(TenantDbContext db, LinkSecrets secrets, TenantDay day)
{
    /// <summary>Makes a link.</summary>
    /// <returns>The token for the address.</returns>
    public string Create(Guid userId, LinkPurpose purpose, TimeSpan lifetime, Guid? dutyId = null)
    {
        var (token, hash) = secrets.Create();
        db.Add(new OneTimeLink
        {
            UserId = userId,
            Purpose = purpose,
            SecretHash = hash,
            DutyId = dutyId,
            CreatedAt = day.Now,
            ExpiresAt = day.Now + lifetime,
        });
        return token;
    }

    /// <summary>Makes all open links of a person worthless.</summary>
    public async Task CloseAllAsync(Guid userId, LinkPurpose purpose, CancellationToken cancellationToken)
    {
        var open = await db.Set<OneTimeLink>()
            .Where(link => link.UserId == userId && link.Purpose == purpose && link.ClosedAt == null)
            .ToListAsync(cancellationToken);
        open.ForEach(link => link.ClosedAt = day.Now);
    }

    /// <summary>The link of a token while it can be used; null when it is unknown, used, replaced or too old.</summary>
    public async Task<OneTimeLink?> FindOpenAsync(string? token, LinkPurpose purpose, CancellationToken cancellationToken)
    {
        if (secrets.HashOf(token) is not { } hash)
        {
            return null;
        }

        var link = await db.Set<OneTimeLink>()
            .FirstOrDefaultAsync(candidate => candidate.SecretHash == hash && candidate.Purpose == purpose, cancellationToken);
        return link is not null && link.IsOpenAt(day.Now) ? link : null;
    }
}
