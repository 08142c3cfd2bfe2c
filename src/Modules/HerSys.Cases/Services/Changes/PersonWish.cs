using HerSys.Cases.Contracts;

namespace HerSys.Cases.Services.Changes;

/// <summary>Details of a person as somebody wants them.</summary>
/// <param name="Details">The details as typed.</param>
/// <param name="Reason">理由.</param>
/// <param name="Version">The version of the case on the screen.</param>
/// <param name="PersonVersion">The version of the person on the screen; the person may have other cases.</param>
internal sealed record PersonWish(PersonDetails Details, string? Reason, long Version, long PersonVersion);
