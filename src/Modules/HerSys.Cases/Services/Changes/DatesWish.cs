using HerSys.Cases.Contracts;

namespace HerSys.Cases.Services.Changes;

/// <summary>Key dates and type as a person wants them.</summary>
/// <param name="Dates">All key dates but the improvement, which has its own form.</param>
/// <param name="PatientType">類型.</param>
/// <param name="WasVentilated">人工呼吸器等を使った.</param>
/// <param name="Reason">理由.</param>
/// <param name="Version">The version of the case on the person's screen.</param>
internal sealed record DatesWish(CaseDates Dates, PatientType? PatientType, bool WasVentilated, string? Reason, long Version);
