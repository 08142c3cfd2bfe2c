using HerSys.Platform.Security;

namespace HerSys.Exchange;

/// <summary>Who may bring data in (取り込みの権限).</summary>
public static class ExchangePermissions
{
    /// <summary>Name of the permission to import cases from a file.</summary>
    public const string ImportCases = "ImportCases";

    /// <summary>Name of <see cref="Manage"/>.</summary>
    public const string ManageImports = "ManageImports";

    /// <summary>Decides how long uploaded files are kept.</summary>
    public static Permission Manage { get; } = new(
        ManageImports,
        "取り込みファイルを残す時間を決める",
        "Decide how long uploaded files are kept");

    /// <summary>Imports cases from a file; a file reaches every case of the tenant, beyond the area of one health center.</summary>
    public static Permission Cases { get; } = new(
        ImportCases,
        "患者データをファイルから取り込む",
        "Import cases from a file");
}
