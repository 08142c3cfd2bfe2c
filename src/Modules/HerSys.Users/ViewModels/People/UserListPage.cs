using HerSys.Users.Services.People;

namespace HerSys.Users.ViewModels.People;

/// <summary>The list of people.</summary>
public sealed class UserListPage
{
    /// <summary>The filter.</summary>
    public required UserSearch Search { get; init; }

    /// <summary>Name of the organisation that the filter names.</summary>
    public string? OrganisationName { get; init; }

    /// <summary>The rows.</summary>
    public required UserPage Page { get; init; }

    /// <summary>Who forgot the password.</summary>
    public required IReadOnlyList<PasswordRequestRow> Requests { get; init; }

    /// <summary>Roles to filter by.</summary>
    public required IReadOnlyList<OfferedRole> Roles { get; init; }
}
