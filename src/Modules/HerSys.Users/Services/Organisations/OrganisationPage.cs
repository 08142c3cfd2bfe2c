namespace HerSys.Users.Services.Organisations;

/// <summary>A page of organisations.</summary>
/// <param name="Rows">The organisations, by name.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
public sealed record OrganisationPage(IReadOnlyList<OrganisationRow> Rows, string? Next);
