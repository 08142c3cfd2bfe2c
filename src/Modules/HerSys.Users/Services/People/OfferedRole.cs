using HerSys.Users.Contracts;

namespace HerSys.Users.Services.People;

/// <summary>A role that can be held at a kind of organisation.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Role">The role, see <c>RoleNames</c>.</param>
public sealed record OfferedRole(OrganisationKind Kind, string Role);
