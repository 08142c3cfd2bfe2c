using Microsoft.Extensions.Configuration;

namespace HerSys.Platform.Data.Catalog;

/// <summary>The folder for everything that must outlive the process and is in no server's database.</summary>
public static class DataFolder
{
    /// <summary>
    /// Absolute path of <c>HerSys:Data:Path</c>; without the setting <c>App_Data</c> in the folder in which the host was
    /// started, so that the server and a command typed in the same place speak of the same data.
    /// </summary>
    public static string Of(IConfiguration configuration) => Path.GetFullPath(configuration["HerSys:Data:Path"] ?? "App_Data");
}
