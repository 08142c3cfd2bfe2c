using HerSys.Japan;

namespace HerSys.Cases.Contracts;

/// <summary>A kind of entries of the timeline, by which it can be narrowed. Modules may add their own.</summary>
/// <param name="Key">Short name in the address.</param>
/// <param name="Label">What users read.</param>
public sealed record TimelineTopic(string Key, BilingualText Label)
{
    /// <summary>現在のステータス.</summary>
    public static TimelineTopic Status { get; } = new("status", new("ステータス", "Status"));

    /// <summary>療養の解除.</summary>
    public static TimelineTopic Release { get; } = new("release", new("解除", "Release"));

    /// <summary>発生届.</summary>
    public static TimelineTopic Notification { get; } = new("notification", new("発生届", "Notification"));

    /// <summary>健康観察.</summary>
    public static TimelineTopic FollowUp { get; } = new("follow-up", new("健康観察", "Follow-up"));

    /// <summary>Changes of the record itself.</summary>
    public static TimelineTopic Record { get; } = new("record", new("記録の変更", "Changes"));
}
