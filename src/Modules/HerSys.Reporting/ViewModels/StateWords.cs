using HerSys.Japan;
using HerSys.Reporting.Models;

namespace HerSys.Reporting.ViewModels;

/// <summary>What states and events are called, and how they look.</summary>
public static class StateWords
{
    /// <summary>The word for a state.</summary>
    public static BilingualText Of(NotificationState state) => state switch
    {
        NotificationState.Submitted => new("受理待ち", "Waiting for receipt"),
        NotificationState.Received => new("受理済み", "Received"),
        NotificationState.SentBack => new("差し戻し", "Sent back"),
        _ => new("取下げ", "Withdrawn"),
    };

    /// <summary>The icon of a state.</summary>
    public static string IconOf(NotificationState state) => state switch
    {
        NotificationState.Submitted => "clock",
        NotificationState.Received => "check",
        NotificationState.SentBack => "back",
        _ => "ban",
    };

    /// <summary>The tone of a state's label.</summary>
    public static string? ToneOf(NotificationState state) => state switch
    {
        NotificationState.Received => "ok",
        NotificationState.SentBack => "warn",
        _ => null,
    };

    /// <summary>What happened, in one line.</summary>
    public static BilingualText Of(NotificationEventKind kind) => kind switch
    {
        NotificationEventKind.Submitted => new("発生届を提出", "Notification filed"),
        NotificationEventKind.Received => new("発生届を受理", "Notification received"),
        NotificationEventKind.SentBack => new("発生届を差し戻し", "Notification sent back"),
        NotificationEventKind.Resubmitted => new("発生届を直して再提出", "Notification mended and filed again"),
        NotificationEventKind.Amended => new("発生届を訂正", "Notification amended"),
        _ => new("発生届を取下げ", "Notification withdrawn"),
    };

    /// <summary>The icon of what happened.</summary>
    public static string IconOf(NotificationEventKind kind) => kind switch
    {
        NotificationEventKind.Submitted or NotificationEventKind.Resubmitted => "form",
        NotificationEventKind.Received => "check",
        NotificationEventKind.SentBack => "back",
        NotificationEventKind.Amended => "edit",
        _ => "ban",
    };
}
