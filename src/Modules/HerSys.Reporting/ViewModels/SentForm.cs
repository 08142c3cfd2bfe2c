using HerSys.Reporting.Models;

namespace HerSys.Reporting.ViewModels;

/// <summary>What a page of the form sends beside the answers.</summary>
public sealed record SentForm
{
    /// <summary>Files the form.</summary>
    public const string File = "file";

    /// <summary>Keeps it as a draft.</summary>
    public const string Save = "save";

    /// <summary>Draws it again, with the fields that the answers open: for browsers without script.</summary>
    public const string Refresh = "refresh";

    /// <summary>Key of the page.</summary>
    public Guid Key { get; init; }

    /// <summary>Version of the form.</summary>
    public string? Version { get; init; }

    /// <summary>Which button was pressed.</summary>
    public string? Act { get; init; }

    /// <summary>See <c>DraftTicket</c>.</summary>
    public string? Ticket { get; init; }

    /// <summary>The notification that is amended; null for a new one.</summary>
    public Guid? Amends { get; init; }

    /// <summary>The revision that was on the screen.</summary>
    public int BasedOn { get; init; }

    /// <summary>理由 of an amendment.</summary>
    public string? Reason { get; init; }

    /// <summary>How it arrived at the health center that types it; null for an institution's own.</summary>
    public NotificationChannel? Channel { get; init; }

    /// <summary>When it arrived there.</summary>
    public DateTimeOffset? ArrivedAt { get; init; }

    /// <summary>The institution for which it is typed.</summary>
    public Guid? Institution { get; init; }

    /// <summary>The family member's notification from which it was begun.</summary>
    public Guid? StartedFrom { get; init; }

    /// <summary>For whom it is typed; null for an institution's own.</summary>
    public ProxyEntry? Proxy => Channel is { } channel && ArrivedAt is { } arrived ? new ProxyEntry(channel, arrived.ToUniversalTime(), Institution) : null;

    /// <summary>Warnings that were confirmed.</summary>
    public string? Confirmed { get; init; }
}
