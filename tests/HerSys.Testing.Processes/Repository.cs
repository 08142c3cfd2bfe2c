namespace HerSys.Testing.Processes;

/// <summary>Where the sources are, for programs that publish the host or read sample data.</summary>
public static class Repository
{
    private const string Solution = "HerSys.Platform.sln";
    private const string DataVariable = "HERSYS_DATA";

    /// <summary>The folder with the solution.</summary>
    /// <exception cref="DirectoryNotFoundException">This program does not run inside the repository.</exception>
    public static string Root { get; } = Find();

    /// <summary>The folder with the public files of governments: HERSYS_DATA, else <c>../shared/data</c>.</summary>
    public static string Data => Environment.GetEnvironmentVariable(DataVariable) ?? Path.GetFullPath("../shared/data", Root);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds {Solution}.");
    }
}
