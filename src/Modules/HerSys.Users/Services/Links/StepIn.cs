using HerSys.Users.Models;
using HerSys.Users.Services.Actors;

namespace HerSys.Users.Services.Links;

/// <summary>Who stepped in by a link of the demonstration.</summary>
/// <param name="User">The person.</param>
/// <param name="Duty">The duty.</param>
/// <param name="DutyCount">How many duties the person has.</param>
public sealed record StepIn(User User, HeldDuty Duty, int DutyCount);
