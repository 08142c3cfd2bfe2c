namespace HerSys.Reporting.Forms;

/// <summary>A value that the system works out, so that nobody types it (domain.md 1.4, V10).</summary>
public enum ComputedValue
{
    /// <summary>Completed years at the diagnosis (診断時の年齢).</summary>
    AgeAtDiagnosis,

    /// <summary>Completed months at the diagnosis, asked for at age 0 only (月齢).</summary>
    MonthsAtDiagnosis,
}
