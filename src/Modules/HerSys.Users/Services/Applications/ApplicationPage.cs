using HerSys.Users.Models;

namespace HerSys.Users.Services.Applications;

/// <summary>A page of account applications.</summary>
/// <param name="Rows">The applications.</param>
/// <param name="Next">Id after which the next page begins; null on the last.</param>
public sealed record ApplicationPage(IReadOnlyList<AccountApplication> Rows, Guid? Next);
