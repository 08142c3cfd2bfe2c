using HerSys.Platform.Data;

namespace HerSys.Settings.Models;

/// <summary>A file of configuration that somebody brought, and, once it was applied, the configuration before it.</summary>
internal sealed class ConfigurationFile : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Name of the file, as the browser sent it.</summary>
    public required string FileName { get; set; }

    /// <summary>The text that was previewed and is applied.</summary>
    public required string Content { get; set; }

    public ConfigurationFileState State { get; set; }

    /// <summary>When it was handed in (UTC).</summary>
    public DateTimeOffset UploadedAt { get; set; }

    public Guid? UploadedBy { get; set; }

    public required string UploadedByName { get; set; }

    /// <summary>When it was applied or dropped (UTC).</summary>
    public DateTimeOffset? DecidedAt { get; set; }

    public string? DecidedByName { get; set; }

    /// <summary>The whole configuration before it was applied, as a file; null until then.</summary>
    public string? Before { get; set; }

    /// <summary>What was shown and applied, as JSON; null until then.</summary>
    public string? Outcome { get; set; }

    /// <summary>The applied file that this one takes back; null for a file of its own.</summary>
    public Guid? Undoes { get; set; }

    /// <summary>Two people who decide in the same moment: the second one's save fails.</summary>
    public long Version { get; set; }
}
