namespace HerSys.Architecture.Tests.Support;

/// <summary>The files of the repository that these tests were built from.</summary>
internal static class Repository
{
    private const string Marker = "HerSys.Platform.sln";

    public static string Root { get; } = FindRoot();

    /// <summary>Source files below folders, without what is built, with their paths from the root.</summary>
    public static IReadOnlyList<SourceFile> Files(string[] folders, params string[] extensions) =>
    [
        .. folders.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories))
            .Where(file => extensions.Contains(Path.GetExtension(file)) && IsSource(file))
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceFile(Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file))),
    ];

    // The theme bundles its styles and scripts into wwwroot when it is built.
    private static bool IsSource(string file) =>
        !file.Contains("HerSys.Theme.Dads/wwwroot", StringComparison.Ordinal) && !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "node_modules" or "artifacts" or "App_Data");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"{Marker} is in no folder above {AppContext.BaseDirectory}.");
    }
}
