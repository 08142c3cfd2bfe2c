using System.Collections.Frozen;

namespace HerSys.Platform.Shells;

/// <summary>
/// The settings of a tenant (テナント) as its catalogue row gives them. Immutable: a change makes a new one and
/// reloads the shell.
/// </summary>
public sealed record ShellSettings
{
    /// <summary>The name of the operator's tenant.</summary>
    public const string DefaultName = "default";

    /// <summary>Random, never used again, in every row of the tenant and in every protected payload.</summary>
    public required string Id { get; init; }

    /// <summary>Lower-case name in addresses and on the command line, unique, never changed.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the government as people read it, for example 那覇市.</summary>
    public required string DisplayName { get; init; }

    /// <summary>全国地方公共団体コード with its check digit; null for the operator.</summary>
    public string? MunicipalityCode { get; init; }

    /// <summary>First path segment under which it answers; null when it answers by host name alone.</summary>
    public string? UrlPrefix { get; init; }

    /// <summary>Host names, each with an optional port; <c>*.example</c> stands for all below.</summary>
    public IReadOnlyList<string> UrlHosts { get; init; } = [];

    /// <summary>Where it stands.</summary>
    public TenantState State { get; init; }

    /// <summary>Why it is Invalid, in words for the operator; else null.</summary>
    public string? StateReason { get; init; }

    /// <summary>The recipe that it was or will be set up from.</summary>
    public string? Recipe { get; init; }

    /// <summary>Where its rows are.</summary>
    public required DatabaseInfo Database { get; init; }

    /// <summary>Ids of the features that were switched on, as stored, without what follows from them.</summary>
    public IReadOnlyList<string> SelectedFeatures { get; init; } = [];

    /// <summary>Ids of all features that are on: selected, always on, and what these depend on.</summary>
    public FrozenSet<string> Features { get; init; } = FrozenSet<string>.Empty;

    /// <summary>Names of the profiles that bound which features may be on; several are intersected.</summary>
    public IReadOnlyList<string> FeatureProfiles { get; init; } = [];

    /// <summary>Id of the theme.</summary>
    public string Theme { get; init; } = "HerSys.Theme.Dads";

    /// <summary>Default culture, for example <c>ja-JP</c>.</summary>
    public string Culture { get; init; } = "ja-JP";

    /// <summary>IANA id of the time zone in which the tenant's days begin.</summary>
    public string TimeZone { get; init; } = "Asia/Tokyo";

    /// <summary>Grows by one with each change; a stale change is refused.</summary>
    public long Version { get; init; }

    /// <summary>When it was created (UTC).</summary>
    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>When its set-up ended well (UTC); null before. Without it a tenant cannot be put into service.</summary>
    public DateTimeOffset? SetUpAt { get; init; }

    /// <summary>Whether this is the operator's tenant.</summary>
    public bool IsDefault => Name == DefaultName;

    /// <summary>The connection string of this tenant's database.</summary>
    public string ConnectionString => Database.ConnectionString.Replace("{tenant}", Name, StringComparison.Ordinal);
}
