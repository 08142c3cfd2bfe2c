namespace HerSys.Reporting.Forms;

/// <summary>How urgently an item is needed (domain.md 8.2): completeness is shown per tier, only T0 and T1 block.</summary>
public enum FieldTier
{
    /// <summary>Items that this version of the legal form demands.</summary>
    T0,

    /// <summary>The current status (現在のステータス) and its date.</summary>
    T1,

    /// <summary>What drives beds and release: severity, admission, outcome, specimen date.</summary>
    T2,

    /// <summary>Contacts, route of infection, occupation.</summary>
    T3,

    /// <summary>Clinical course and treatment.</summary>
    T4,
}
