namespace HerSys.Reporting.Forms;

/// <summary>The days of a notification that drive lists, statuses and release; days in the tenant's time zone.</summary>
/// <param name="Report">報告年月日.</param>
/// <param name="Diagnosis">診断年月日.</param>
/// <param name="Onset">発病年月日.</param>
/// <param name="Specimen">検体採取年月日 of the first positive test.</param>
/// <param name="FirstVisit">初診年月日.</param>
/// <param name="Admission">入院年月日.</param>
/// <param name="Death">死亡年月日.</param>
public sealed record KeyDates(
    DateOnly? Report, DateOnly? Diagnosis, DateOnly? Onset, DateOnly? Specimen,
    DateOnly? FirstVisit, DateOnly? Admission, DateOnly? Death);
