using HerSys.Platform.Security;

namespace HerSys.Audit;

/// <summary>Who may read the ledger (監査記録の権限).</summary>
public static class AuditPermissions
{
    /// <summary>Name of the permission to search the whole ledger.</summary>
    public const string ViewAuditLedger = "ViewAuditLedger";

    /// <summary>Name of the permission to see who saw and changed one record.</summary>
    public const string ViewAuditOfRecord = "ViewAuditOfRecord";

    /// <summary>Searches and downloads the ledger of the tenant.</summary>
    public static Permission Ledger { get; } = new(
        ViewAuditLedger,
        "監査記録をさがし、ダウンロードする",
        "Search and download the audit ledger");

    /// <summary>Sees who saw and changed a record that the person may see anyway.</summary>
    public static Permission OfRecord { get; } = new(
        ViewAuditOfRecord,
        "人の記録を見た人と変えた人を見る",
        "See who viewed and changed a record");
}
