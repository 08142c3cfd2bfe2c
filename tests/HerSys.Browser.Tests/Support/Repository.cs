namespace HerSys.Browser.Tests.Support;

/// <summary>Where the repository is checked out.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution; that of the tests when they run outside of a checkout.</summary>
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HerSys.Platform.sln")))
        {
            folder = folder.Parent;
        }

        return (folder ?? new DirectoryInfo(AppContext.BaseDirectory)).FullName;
    }
}
