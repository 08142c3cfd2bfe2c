using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.People;

/// <summary>Lists the people whom the actor sees, by ID, page by page.</summary>
public sealed class ListUsers(TenantDbContext db, UserScope scope, TenantDay day)
{
    private const int LargestPage = 200;

    /// <summary>A page.</summary>
    public async Task<UserPage> ExecuteAsync(UserQuery query, CancellationToken cancellationToken = default)
    {
        var size = Math.Clamp(query.Size, 1, LargestPage);
        var users = await Filter(await scope.VisibleAsync(), query)
            .OrderBy(user => user.NormalizedUserName)
            .Take(size + 1)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        var shown = users.Take(size).ToList();
        var duties = await DutiesOfAsync(shown, cancellationToken);
        return new UserPage([.. shown.Select(user => RowOf(user, duties[user.Id]))], users.Count > size ? shown[^1].UserName : null);
    }

    /// <summary>Whether an account can be used.</summary>
    public static UserState StateOf(User user) => user switch
    {
        { LockedAt: not null } => UserState.Locked,
        { HasPassword: false } => UserState.Invited,
        _ => UserState.Open,
    };

    private IQueryable<User> Filter(IQueryable<User> users, UserQuery query)
    {
        var key = JapaneseText.SearchKey(query.Text);
        if (key.Length > 0)
        {
            users = users.Where(user => user.SearchKey.Contains(key));
        }

        if (query.OrganisationId is not null || !string.IsNullOrEmpty(query.Role))
        {
            var today = day.Today;
            var role = string.IsNullOrEmpty(query.Role) ? null : query.Role;
            users = users.Where(user => db.Set<Duty>().Any(duty =>
                duty.UserId == user.Id
                && (duty.ValidUntil == null || duty.ValidUntil >= today)
                && (query.OrganisationId == null || duty.OrganisationId == query.OrganisationId)
                && (role == null || duty.Role == role)));
        }

        users = query.State switch
        {
            UserState.Locked => users.Where(user => user.LockedAt != null),
            UserState.Invited => users.Where(user => user.LockedAt == null && user.PasswordHash == null),
            UserState.Open => users.Where(user => user.LockedAt == null && user.PasswordHash != null),
            _ => users,
        };
        var after = query.After?.ToUpperInvariant();
        return string.IsNullOrEmpty(after) ? users : users.Where(user => string.Compare(user.NormalizedUserName, after) > 0);
    }

    private async Task<ILookup<Guid, HeldDuty>> DutiesOfAsync(List<User> users, CancellationToken cancellationToken)
    {
        var ids = users.Select(user => user.Id).ToList();
        var today = day.Today;
        var duties = await db.Set<Duty>()
            .Where(duty => ids.Contains(duty.UserId) && duty.ValidFrom <= today && (duty.ValidUntil == null || duty.ValidUntil >= today))
            .Select(duty => new { duty.UserId, Held = new HeldDuty(duty.Id, duty.Role, duty.OrganisationId, duty.Organisation!.Name) })
            .ToListAsync(cancellationToken);
        return duties.ToLookup(row => row.UserId, row => row.Held);
    }

    private static UserRow RowOf(User user, IEnumerable<HeldDuty> duties) => new(
        user.Id, user.UserName!, user.DisplayName, user.Kana, StateOf(user), user.LastSignInAt, [.. duties.OrderBy(duty => duty.OrganisationName, StringComparer.Ordinal)]);
}
