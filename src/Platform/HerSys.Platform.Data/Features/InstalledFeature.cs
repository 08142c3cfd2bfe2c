namespace HerSys.Platform.Data.Features;

/// <summary>
/// A feature that was once installed in a tenant: what is done at installation, such as granting stereotypes, is not
/// done a second time.
/// </summary>
public sealed class InstalledFeature
{
    /// <summary>Id of the feature.</summary>
    public required string FeatureId { get; set; }

    /// <summary>When it was installed (UTC).</summary>
    public DateTimeOffset InstalledAt { get; set; }
}
