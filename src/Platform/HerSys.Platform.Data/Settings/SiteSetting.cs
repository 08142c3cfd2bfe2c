namespace HerSys.Platform.Data.Settings;

/// <summary>The settings of one topic, as JSON.</summary>
public sealed class SiteSetting : IVersioned
{
    /// <summary>Full name of the class of settings; unique within the tenant.</summary>
    public required string Topic { get; set; }

    /// <summary>The settings as JSON.</summary>
    public required string Value { get; set; }

    /// <summary>When they were last changed (UTC).</summary>
    public DateTimeOffset ChangedAt { get; set; }

    /// <summary>Who changed them last; null for the system.</summary>
    public string? ChangedBy { get; set; }

    /// <inheritdoc/>
    public long Version { get; set; }
}
