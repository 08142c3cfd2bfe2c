namespace HerSys.Cases.Models;

/// <summary>A decision to end isolation (解除). Append-only; what the rules said at that moment is kept with it.</summary>
public sealed class ReleaseDecision
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid CaseId { get; set; }

    /// <summary>解除日時 as decided (UTC).</summary>
    public DateTimeOffset ReleasedAt { get; set; }

    /// <summary>解除可能日時 by the rules (UTC); null while undetermined.</summary>
    public DateTimeOffset? EarliestRelease { get; set; }

    /// <summary>療養最終日 by the rules.</summary>
    public DateOnly? LastIsolationDay { get; set; }

    /// <summary>Id of the rule that was applied.</summary>
    public string? RuleId { get; set; }

    /// <summary>The whole evaluation with its steps, as JSON.</summary>
    public required string Evaluation { get; set; }

    /// <summary>Whether the decision goes against the rules.</summary>
    public bool IsOverride { get; set; }

    /// <summary>Why, where it goes against the rules.</summary>
    public string? Reason { get; set; }

    /// <summary>The decision that this row takes back; null for a decision.</summary>
    public Guid? Revokes { get; set; }

    /// <summary>Account of who decided.</summary>
    public Guid? DecidedById { get; set; }

    /// <summary>Name of who decided.</summary>
    public required string DecidedBy { get; set; }

    /// <summary>When it was decided (UTC).</summary>
    public DateTimeOffset DecidedAt { get; set; }
}
