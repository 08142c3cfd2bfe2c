using HerSys.Users.Contracts;

namespace HerSys.Users.Services.Organisations;

/// <summary>An organisation in the list.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Name">Its name.</param>
/// <param name="Code">Its code.</param>
/// <param name="Phone">Its telephone.</param>
/// <param name="IsActive">False when it was closed.</param>
/// <param name="People">How many people hold a duty there today.</param>
public sealed record OrganisationRow(Guid Id, OrganisationKind Kind, string Name, string? Code, string? Phone, bool IsActive, int People);
