using System.Text.Json;

namespace HerSys.Reporting.Api.Models;

/// <summary>A notification as it stands.</summary>
internal sealed record NotificationDocument
{
    public required Guid Id { get; init; }

    public required string HersysId { get; init; }

    /// <summary><c>submitted</c>, <c>received</c>, <c>sentBack</c> or <c>withdrawn</c>.</summary>
    public required string State { get; init; }

    /// <summary>Why it was sent back (what to mend) or withdrawn.</summary>
    public string? StateReason { get; init; }

    public required DateTimeOffset StateSince { get; init; }

    public required string FormVersion { get; init; }

    /// <summary>Number of the current revision, from 1; also the entity tag.</summary>
    public required int Revision { get; init; }

    /// <summary>When it was filed first: the legal moment of the notification, UTC.</summary>
    public required DateTimeOffset FirstSubmittedAt { get; init; }

    public required DateTimeOffset SubmittedAt { get; init; }

    public DateTimeOffset? ReceivedAt { get; init; }

    /// <summary>管轄保健所.</summary>
    public string? HealthCenter { get; init; }

    /// <summary>管轄外.</summary>
    public required bool IsOutsideArea { get; init; }

    /// <summary>Normalised answers by field code.</summary>
    public required JsonElement Answers { get; init; }

    /// <summary>What the rules say about it today; possible duplicates (V23) among it.</summary>
    public required IReadOnlyList<FindingDocument> Findings { get; init; }

    public required IReadOnlyList<HistoryDocument> History { get; init; }

    public required LinksDocument Links { get; init; }
}
