using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace HerSys.Platform.Data.Migrations;

/// <summary>The migration classes of a kind of database, in the order in which they run.</summary>
internal sealed class MigrationSet(IReadOnlyList<MigrationClass> classes)
{
    public IReadOnlyList<MigrationClass> Classes => classes;

    /// <summary>Takes classes by name.</summary>
    public static MigrationSet Of(params Type[] types) => new([.. types.Select(type => new MigrationClass(type))]);

    /// <summary>The platform's own class, then those of the modules in the order of their assemblies.</summary>
    public static MigrationSet Discover(IEnumerable<Assembly> modules)
    {
        var found = modules.Distinct().Where(assembly => assembly != typeof(MigrationSet).Assembly).SelectMany(InOrder);
        return Of([typeof(PlatformMigrations), .. found]);
    }

    /// <summary>Whether a database with these versions needs nothing. A database newer than the program is refused.</summary>
    public bool IsUpToDate(IReadOnlyDictionary<string, int> versions)
    {
        foreach (var migration in classes)
        {
            var version = versions.GetValueOrDefault(migration.Name);
            CheckNotNewer(migration, version);
            if (migration.HasStepFrom(version))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A short text that differs when any class or its latest version does.</summary>
    public string Fingerprint()
    {
        var text = string.Join('\n', classes.Select(migration => FormattableString.Invariant($"{migration.Name}={migration.Latest}")));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
    }

    public static void CheckNotNewer(MigrationClass migration, int version)
    {
        if (version > migration.Latest)
        {
            throw new MigrationException(
                migration.Name,
                MigrationClass.StepName(version),
                FormattableString.Invariant($"the database is at version {version}, this program knows {migration.Latest}; start the newer program."));
        }
    }

    private static IEnumerable<Type> InOrder(Assembly assembly)
        => assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DataMigration)) && !type.IsAbstract)
            .OrderBy(type => ((DataMigration)Activator.CreateInstance(type, nonPublic: true)!).Order)
            .ThenBy(type => type.FullName, StringComparer.Ordinal);
}
