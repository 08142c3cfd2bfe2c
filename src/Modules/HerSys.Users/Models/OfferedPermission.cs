namespace HerSys.Users.Models;

/// <summary>
/// A permission that a role was once given because a feature declares it so (初期の権限). It is not given a second time:
/// whoever took it away has decided.
/// </summary>
public sealed class OfferedPermission
{
    /// <summary>The role, see <c>RoleNames</c>.</summary>
    public required string Role { get; set; }

    /// <summary>Name of the permission.</summary>
    public required string Permission { get; set; }

    /// <summary>When it was given (UTC), or when it was first noted that it had been.</summary>
    public DateTimeOffset OfferedAt { get; set; }
}
