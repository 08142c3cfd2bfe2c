using HerSys.Users.Contracts;
using HerSys.Users.Services.People;

namespace HerSys.Users.ViewModels.People;

/// <summary>The page of one person.</summary>
public sealed class UserShowPage
{
    /// <summary>The person.</summary>
    public required UserDetails Details { get; init; }

    /// <summary>Today, where the tenant is.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>This instant (UTC).</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Roles to choose from.</summary>
    public required IReadOnlyList<OfferedRole> Roles { get; init; }

    /// <summary>The organisation to which the actor is bound; null when it can be chosen.</summary>
    public OrganisationInfo? OwnOrganisation { get; init; }

    /// <summary>What is typed to correct the name.</summary>
    public required NameForm Name { get; init; }

    /// <summary>What is typed to give a duty.</summary>
    public required DutyForm Duty { get; init; }

    /// <summary>What is typed to lock the account.</summary>
    public required LockForm Lock { get; init; }

    /// <summary>Whether the account rests after wrong passwords.</summary>
    public bool IsResting => Details.User.LockoutEnd > Now;
}
