using HerSys.Japan;

namespace HerSys.Cases.Statuses;

/// <summary>A current status (現在のステータス) of the canonical set, domain.md 2.2.</summary>
/// <param name="Code">Two digits; this is what is stored.</param>
/// <param name="Label">What users read.</param>
/// <param name="Group">What it means for counting.</param>
/// <param name="Place">The kind of place where the person is, or was released from.</param>
/// <param name="IsTerminal">Whether only a correction with a reason leads out of it (domain.md 2.3).</param>
public sealed record CaseStatus(
    string Code,
    BilingualText Label,
    CaseStatusGroup Group,
    PlaceKind Place,
    bool IsTerminal)
{
    /// <summary>Whether the person is a case who has to keep away from others now: waiting for a place, or in one.</summary>
    public bool IsUnderIsolation => Group is CaseStatusGroup.Awaiting or CaseStatusGroup.Isolating;
}
