using HerSys.Platform.Data;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Links;

/// <summary>Links of the demonstration by which one steps into a role without a password: ten minutes, once.</summary>
public sealed class OneTimeSignIn(TenantDbContext db, OneTimeLinks links, HeldDuties duties, TenantDay day, DemonstrationGate gate)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    /// <summary>Makes a link and saves.</summary>
    /// <returns>The path below the tenant's base.</returns>
    /// <exception cref="InvalidOperationException">This is not a demonstration.</exception>
    public async Task<string> CreateAsync(Guid userId, Guid dutyId, CancellationToken cancellationToken = default)
    {
        if (!gate.IsOpen)
        {
            throw new InvalidOperationException(
                $"Step-in links exist in a demonstration only: environment Development and {DemonstrationGate.Setting}=true.");
        }

        var token = links.Create(userId, LinkPurpose.StepIn, Lifetime, dutyId);
        await db.SaveChangesAsync(cancellationToken);
        return $"/account/step-in?token={token}";
    }

    /// <summary>Uses a link up; null when it does not work, or this is not a demonstration.</summary>
    public async Task<StepIn?> UseAsync(string? token, CancellationToken cancellationToken = default)
    {
        if (!gate.IsOpen || await links.FindOpenAsync(token, LinkPurpose.StepIn, cancellationToken) is not { } link)
        {
            return null;
        }

        var user = await db.Set<User>().FirstOrDefaultAsync(candidate => candidate.Id == link.UserId, cancellationToken);
        var held = await duties.OfAsync(link.UserId, cancellationToken);
        var duty = held.FirstOrDefault(candidate => candidate.DutyId == link.DutyId);
        if (user is null || user.LockedAt is not null || duty is null)
        {
            return null;
        }

        link.ClosedAt = day.Now;
        return await TrySaveAsync(cancellationToken) ? new StepIn(user, duty, held.Count) : null;
    }

    private async Task<bool> TrySaveAsync(CancellationToken cancellationToken)
    {
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
}
