namespace HerSys.Audit.Services;

/// <summary>Kinds of record that this module itself writes about.</summary>
internal static class AuditSubjects
{
    /// <summary>The ledger itself (監査記録).</summary>
    public const string Ledger = "audit";

    /// <summary>Address word for the ledger of one person (本人).</summary>
    public const string Person = "person";
}
