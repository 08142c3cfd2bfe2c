using HerSys.Platform.Data;

namespace HerSys.Exchange.Models;

/// <summary>One import of one file: what, by whom, how far, with which outcome.</summary>
internal sealed class ImportRun : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Name of the profile.</summary>
    public required string Profile { get; set; }

    public int ProfileVersion { get; set; }

    public required string FileName { get; set; }

    /// <summary>SHA-256 of the bytes in hexadecimal; null until they were read.</summary>
    public string? FileHash { get; set; }

    public long FileSize { get; set; }

    public ImportState State { get; set; }

    /// <summary>Rows after the headers.</summary>
    public int Rows { get; set; }

    /// <summary>Rows that are settled: with their cases in the same transaction.</summary>
    public int Settled { get; set; }

    /// <summary>The day for which the file speaks.</summary>
    public DateOnly? AsOf { get; set; }

    /// <summary>What became of the settled rows, as JSON of <c>ImportSummary</c>.</summary>
    public string? Summary { get; set; }

    public string? ReasonJa { get; set; }

    public string? ReasonEn { get; set; }

    public Guid? CreatedById { get; set; }

    public required string CreatedBy { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When somebody looked at the outcome and said yes (UTC); null for one that is only looked through so far.</summary>
    public DateTimeOffset? ConfirmedAt { get; set; }

    /// <summary>Last sign of life of whoever works on it (UTC).</summary>
    public DateTimeOffset BeatAt { get; set; }

    public DateTimeOffset? FinishedAt { get; set; }

    public long Version { get; set; }
}
