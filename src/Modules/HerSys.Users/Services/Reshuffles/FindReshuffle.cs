using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Models;
using HerSys.Users.Services.People;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>Finds files of people: all for who manages everybody, else those that one handed in oneself.</summary>
public sealed class FindReshuffle(TenantDbContext db, UserScope scope, ICurrentActor actor)
{
    private const int Newest = 20;

    /// <summary>The file; null when there is none, or the actor does not see it.</summary>
    public async Task<UserImport?> ExecuteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var visible = await VisibleAsync();
        return await visible.FirstOrDefaultAsync(import => import.Id == id, cancellationToken);
    }

    /// <summary>The newest files.</summary>
    public async Task<IReadOnlyList<UserImport>> ListAsync(CancellationToken cancellationToken = default)
    {
        var visible = await VisibleAsync();
        return await visible.OrderByDescending(import => import.UploadedAt).ThenByDescending(import => import.Id).Take(Newest).AsNoTracking().ToListAsync(cancellationToken);
    }

    private async Task<IQueryable<UserImport>> VisibleAsync()
    {
        var own = actor.UserId;
        return await scope.IsEverybodyAsync() ? db.Set<UserImport>() : db.Set<UserImport>().Where(import => own != null && import.UploadedBy == own);
    }
}
