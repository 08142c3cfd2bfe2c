using HerSys.Users.Contracts;
using HerSys.Users.Services.People;

namespace HerSys.Users.ViewModels.People;

/// <summary>The form for a new person.</summary>
/// <param name="Form">What was typed.</param>
/// <param name="Roles">Roles to choose from.</param>
/// <param name="OwnOrganisation">The organisation to which the actor is bound; null when it can be chosen.</param>
public sealed record UserCreatePage(UserForm Form, IReadOnlyList<OfferedRole> Roles, OrganisationInfo? OwnOrganisation);
