using HerSys.Users.Models;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>One change to the duties of a person.</summary>
/// <param name="Known">The duty that is changed or ended; null for a new one.</param>
/// <param name="OrganisationId">Where.</param>
/// <param name="Role">The role.</param>
/// <param name="From">Its first day afterwards.</param>
/// <param name="Until">Its last day afterwards.</param>
internal sealed record DutyStep(Duty? Known, Guid OrganisationId, string Role, DateOnly From, DateOnly? Until);
