namespace HerSys.Reporting.Services.Drafts;

/// <summary>Whose draft it is.</summary>
/// <param name="UserId">The account that types.</param>
/// <param name="Name">Its name.</param>
/// <param name="InstitutionId">The organisation whose people share the draft.</param>
internal sealed record DraftOwner(Guid UserId, string Name, Guid InstitutionId);
