namespace HerSys.Testing.Databases;

/// <summary>Finds the programs of PostgreSQL: on PATH, or where Debian puts them.</summary>
internal static class PostgresTools
{
    private const string DebianRoot = "/usr/lib/postgresql";

    /// <summary>Folder with <c>initdb</c> and <c>pg_ctl</c>; null when PostgreSQL is not installed.</summary>
    public static string? FindFolder()
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        return Debian().Concat(onPath).FirstOrDefault(IsComplete);
    }

    private static IEnumerable<string> Debian()
        => Directory.Exists(DebianRoot)
            ? Directory.GetDirectories(DebianRoot).OrderByDescending(Version).Select(folder => Path.Combine(folder, "bin"))
            : [];

    private static int Version(string folder)
        => int.TryParse(Path.GetFileName(folder), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static bool IsComplete(string folder)
        => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl"));
}
