using HerSys.Platform.Data;

namespace HerSys.Users.Models;

/// <summary>A CSV file of people (人事異動のCSV) that somebody handed in. What it says is kept only until it is decided on.</summary>
public sealed class UserImport : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Name of the file, as the browser sent it.</summary>
    public required string FileName { get; set; }

    /// <summary>The text of the file; null once it was decided on.</summary>
    public string? Content { get; set; }

    /// <summary>First day of the new duties where a line names none, in the tenant's time zone.</summary>
    public DateOnly StartsOn { get; set; }

    public UserImportState State { get; set; }

    /// <summary>When it was handed in (UTC).</summary>
    public DateTimeOffset UploadedAt { get; set; }

    public Guid? UploadedBy { get; set; }

    public required string UploadedByName { get; set; }

    /// <summary>When it was carried out or dropped (UTC).</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    /// <summary>What was done, line by line, as JSON; null until it was carried out.</summary>
    public string? Outcome { get; set; }

    /// <summary>Two people who decide in the same moment: the second one's save fails.</summary>
    public long Version { get; set; }
}
