using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.People;

namespace HerSys.Users.ViewModels.Reshuffles;

/// <summary>The page on which a file of people is handed in.</summary>
/// <param name="Form">What was sent.</param>
/// <param name="Files">The newest files.</param>
/// <param name="Roles">Roles that can be written.</param>
/// <param name="OwnOrganisation">The organisation to which the actor is bound; null for who manages everybody.</param>
public sealed record ReshuffleUploadPage(
    ReshuffleForm Form, IReadOnlyList<UserImport> Files, IReadOnlyList<OfferedRole> Roles, OrganisationInfo? OwnOrganisation);
