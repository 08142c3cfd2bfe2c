using System.Security.Claims;
using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Tokens;

/// <summary>Finds out for whom a token speaks: the account must be open and the duty usable, on each request.</summary>
public sealed class ApiTokenSignIn(TenantDbContext db, ApiTokenSecrets secrets, HeldDuties duties, ActorPrincipals principals, TenantDay day)
{
    private static readonly TimeSpan UseIsNotedEvery = TimeSpan.FromHours(1);

    /// <summary>The person in the token's duty; null when the token is worthless.</summary>
    public async Task<ClaimsPrincipal?> FindAsync(string? token, CancellationToken cancellationToken)
    {
        if (secrets.HashOf(token) is not { } hash
            || await db.Set<ApiToken>().AsNoTracking().FirstOrDefaultAsync(candidate => candidate.SecretHash == hash, cancellationToken) is not { } known
            || !known.WorksAt(day.Now)
            || await db.Set<User>().AsNoTracking().FirstOrDefaultAsync(candidate => candidate.Id == known.UserId, cancellationToken) is not { LockedAt: null } user)
        {
            return null;
        }

        var held = await duties.OfAsync(user.Id, cancellationToken);
        if (held.FirstOrDefault(candidate => candidate.DutyId == known.DutyId) is not { } duty)
        {
            return null;
        }

        await NoteUseAsync(known, cancellationToken);
        var principal = principals.Create(user, duty, held.Count);
        ((ClaimsIdentity)principal.Identity!).AddClaims(
        [
            new Claim(ActorClaims.TokenId, known.Id.ToString()),
            new Claim(ActorClaims.TokenName, known.Name),
        ]);
        return principal;
    }

    private async Task NoteUseAsync(ApiToken token, CancellationToken cancellationToken)
    {
        var now = day.Now;
        if (token.LastUsedAt is null || token.LastUsedAt + UseIsNotedEvery < now)
        {
            await db.Set<ApiToken>().Where(row => row.Id == token.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.LastUsedAt, (DateTimeOffset?)now), cancellationToken);
        }
    }
}
