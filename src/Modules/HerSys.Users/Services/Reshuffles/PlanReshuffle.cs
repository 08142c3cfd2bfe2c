using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.People;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>Works out what a file of people would do, as things stand now. Nothing changes by it.</summary>
public sealed class PlanReshuffle(TenantDbContext db, UserScope scope, LineReader reader, ICurrentActor actor)
{
    /// <summary>The plan.</summary>
    /// <param name="content">The text of the file.</param>
    /// <param name="startsOn">First day of new duties where a line names none.</param>
    /// <exception cref="UserRefusedException">The file as a whole cannot be read, or the actor manages nobody.</exception>
    public async Task<ReshufflePlan> ExecuteAsync(string content, DateOnly startsOn, CancellationToken cancellationToken = default)
    {
        await DemandManagerAsync();
        var lines = new List<ReadLine>();
        foreach (var row in ReshuffleText.Rows(content))
        {
            lines.Add(RefuseOneself(await reader.ReadAsync(row, cancellationToken)));
        }

        var groups = lines.GroupBy(line => NameOf(line.Row)).ToList();
        var people = await ReadAsync([.. groups.Select(group => group.Key)], cancellationToken);
        return new ReshufflePlan([.. groups.Select(group => people.Planner(group.Key, startsOn).Plan([.. group]))]);
    }

    private async Task DemandManagerAsync()
    {
        if (!await scope.IsEverybodyAsync() && (actor.OrganisationId is null || !await actor.HasAsync(UserPermissions.ManageOwnUsers)))
        {
            throw new UserRefusedException("", "利用者を管理する権限がありません。テナント管理者にたのんでください。", "You may not manage people. Ask the tenant administrator.");
        }
    }

    // As with single duties: nobody gives themselves a duty or takes away the one in use.
    private ReadLine RefuseOneself(ReadLine line) => line.Problem is null && actor.UserId is not null && NameOf(line.Row) == ownName.Value
        ? line with
        {
            Problem = new ReshuffleProblem(ReshuffleColumns.UserName, new(
                "自分の職務は、自分では変えられません。この行を消して、ほかの管理者にたのんでください。",
                "You cannot change your own duties. Delete this line, and ask another administrator.")),
        }
        : line;

    private readonly Lazy<string?> ownName = new(() => db.Set<User>().Where(user => user.Id == actor.UserId).Select(user => user.NormalizedUserName).FirstOrDefault());

    private async Task<KnownPeople> ReadAsync(List<string> names, CancellationToken cancellationToken)
    {
        var visible = await scope.VisibleAsync();
        var own = await scope.IsEverybodyAsync() ? null : actor.OrganisationId;
        var taken = await db.Set<User>().Where(user => names.Contains(user.NormalizedUserName!)).Select(user => user.NormalizedUserName!).ToListAsync(cancellationToken);
        var users = await visible.Where(user => names.Contains(user.NormalizedUserName!)).ToListAsync(cancellationToken);
        var ids = users.Select(user => user.Id).ToList();
        var duties = await db.Set<Duty>()
            .Include(duty => duty.Organisation)
            .Where(duty => ids.Contains(duty.UserId) && (own == null || duty.OrganisationId == own))
            .OrderBy(duty => duty.ValidFrom).ThenBy(duty => duty.Id)
            .ToListAsync(cancellationToken);
        return new KnownPeople(users.ToDictionary(user => user.NormalizedUserName!, StringComparer.Ordinal), [.. taken], duties.ToLookup(duty => duty.UserId));
    }

    private static string NameOf(ReshuffleRow row) => row[ReshuffleColumns.UserName].ToUpperInvariant();

    private sealed record KnownPeople(Dictionary<string, User> Users, HashSet<string> Taken, ILookup<Guid, Duty> Duties)
    {
        public PersonPlanner Planner(string name, DateOnly startsOn) => Users.TryGetValue(name, out var user)
            ? new PersonPlanner(user, isTaken: true, Duties[user.Id], startsOn)
            : new PersonPlanner(null, Taken.Contains(name), [], startsOn);
    }
}
