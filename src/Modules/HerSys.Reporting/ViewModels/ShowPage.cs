using HerSys.Reporting.Models;

namespace HerSys.Reporting.ViewModels;

/// <summary>The page of a notification.</summary>
public sealed record ShowPage
{
    /// <summary>As it stands.</summary>
    public required Notification Notification { get; init; }

    /// <summary>Title of the version of the form under which it was filed.</summary>
    public required string FormTitle { get; init; }

    /// <summary>男 or 女.</summary>
    public string Sex { get; init; } = "";

    /// <summary>類型.</summary>
    public string Type { get; init; } = "";

    /// <summary>What the health center needs first.</summary>
    public required IReadOnlyList<NeedView> Needs { get; init; }

    /// <summary>The answers.</summary>
    public required IReadOnlyList<AnswerSection> Sections { get; init; }

    /// <summary>What the rules say: id of the answer and message.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Findings { get; init; }

    /// <summary>How much of it today's rules would refuse: an old or imported record.</summary>
    public int Violations { get; init; }

    /// <summary>Notifications that may be about the same person.</summary>
    public IReadOnlyList<DuplicateView> Duplicates { get; init; } = [];

    /// <summary>What happened, newest first.</summary>
    public required IReadOnlyList<HistoryLine> History { get; init; }

    /// <summary>Name of the health center to which it went.</summary>
    public string? HealthCenter { get; init; }

    /// <summary>Other notifications of the household.</summary>
    public IReadOnlyList<FamilyMember> Family { get; init; } = [];

    /// <summary>Where the notification of another family member begins; null where the actor may not.</summary>
    public string? FamilyUrl { get; init; }

    /// <summary>Whether the actor decides on it and did not file it: the health center's view.</summary>
    public bool IsReceiver { get; init; }

    /// <summary>受理.</summary>
    public bool CanReceive { get; init; }

    /// <summary>差し戻し.</summary>
    public bool CanSendBack { get; init; }

    /// <summary>訂正.</summary>
    public bool CanAmend { get; init; }

    /// <summary>取下げ.</summary>
    public bool CanWithdraw { get; init; }

    /// <summary>The action whose reason is missing: <c>back</c> or <c>withdraw</c>.</summary>
    public string? Asking { get; init; }

    /// <summary>The record of the case, where the actor may open it.</summary>
    public string? CaseUrl { get; init; }
}
