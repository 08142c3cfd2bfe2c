using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Columns;

/// <summary>The columns that the current user chose for the list, kept per account.</summary>
internal sealed class ColumnChoice(TenantDbContext db, ColumnBook book, ICurrentActor actor)
{
    private const char Separator = ' ';

    /// <summary>The columns for the reader; the usual ones where none was chosen or none of them is allowed.</summary>
    public async Task<IReadOnlyList<ListColumn>> ReadAsync(CaseDetailLevel level, CancellationToken cancellationToken)
    {
        var kept = actor.UserId is { } user
            ? await db.Set<CaseListPreference>().AsNoTracking().Where(row => row.Id == user).Select(row => row.Columns).FirstOrDefaultAsync(cancellationToken)
            : null;
        var all = await book.ForAsync(level, cancellationToken);
        var chosen = kept is null ? [] : Chosen(all, kept.Split(Separator));
        return chosen.Count > 0 ? chosen : Chosen(all, CaseColumns.Usual(level));
    }

    /// <summary>Keeps a choice; an empty one brings the usual columns back.</summary>
    public async Task SaveAsync(IEnumerable<string> keys, CaseDetailLevel level, CancellationToken cancellationToken)
    {
        if (actor.UserId is not { } user)
        {
            return;
        }

        var chosen = Chosen(await book.ForAsync(level, cancellationToken), keys);
        var kept = await db.Set<CaseListPreference>().FirstOrDefaultAsync(row => row.Id == user, cancellationToken);
        if (chosen.Count == 0)
        {
            db.RemoveRange(kept is null ? [] : [kept]);
        }
        else
        {
            kept ??= db.Add(new CaseListPreference { Id = user }).Entity;
            kept.Columns = string.Join(Separator, chosen.Select(column => column.Key));
        }

        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The columns with these keys, in their own order; unknown keys are left out.</summary>
    public static IReadOnlyList<ListColumn> Chosen(IEnumerable<ListColumn> all, IEnumerable<string> keys)
    {
        var wanted = keys.ToHashSet(StringComparer.Ordinal);
        return [.. all.Where(column => wanted.Contains(column.Key))];
    }
}
