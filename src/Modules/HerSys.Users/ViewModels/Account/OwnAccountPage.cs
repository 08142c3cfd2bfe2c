using HerSys.Users.Models;
using HerSys.Users.Services.Actors;

namespace HerSys.Users.ViewModels.Account;

/// <summary>The own account.</summary>
/// <param name="User">The account.</param>
/// <param name="Duties">The duties of today.</param>
/// <param name="Current">The one in use.</param>
public sealed record OwnAccountPage(User User, IReadOnlyList<HeldDuty> Duties, Guid? Current);
