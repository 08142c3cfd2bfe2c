namespace HerSys.Users.Models;

/// <summary>A change to what a role may do (権限の履歴). Rows are only added.</summary>
public sealed class RoleHistoryEntry
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>The role, see <c>RoleNames</c>.</summary>
    public required string Role { get; set; }

    /// <summary>When (UTC).</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>Who; null for the system.</summary>
    public Guid? ByUserId { get; set; }

    /// <summary>Name of who did it.</summary>
    public required string ByName { get; set; }

    /// <summary>Names of the permissions given, joined by spaces.</summary>
    public required string Added { get; set; }

    /// <summary>Names of the permissions taken, joined by spaces.</summary>
    public required string Removed { get; set; }

    /// <summary>Names of the permissions given.</summary>
    public IReadOnlyList<string> AddedNames => Added.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Names of the permissions taken.</summary>
    public IReadOnlyList<string> RemovedNames => Removed.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
