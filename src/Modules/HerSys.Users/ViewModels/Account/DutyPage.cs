using HerSys.Users.Services.Actors;

namespace HerSys.Users.ViewModels.Account;

/// <summary>The duties to choose from.</summary>
/// <param name="Held">The duties of today.</param>
/// <param name="Current">The one in use; null while none was chosen.</param>
/// <param name="ReturnUrl">Where choosing leads.</param>
public sealed record DutyPage(IReadOnlyList<HeldDuty> Held, Guid? Current, string? ReturnUrl);
