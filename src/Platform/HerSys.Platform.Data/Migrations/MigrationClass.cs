using System.Reflection;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HerSys.Platform.Data.Migrations;

/// <summary>A migration class and its steps, found by their names.</summary>
internal sealed class MigrationClass(Type type)
{
    private const string UpdatePrefix = "UpdateFrom";

    private readonly SortedDictionary<int, MethodInfo> updates = FindUpdates(type);

    public string Name { get; } = type.FullName!;

    /// <summary>The version that a new database gets.</summary>
    public int Latest => field > 0 ? field : field = FindLatest();

    public bool HasStepFrom(int version) => version == 0 || updates.ContainsKey(version);

    public static string StepName(int version)
        => version == 0 ? nameof(DataMigration.Create) : FormattableString.Invariant($"{UpdatePrefix}{version}");

    /// <summary>Writes the step that starts at a version to the builder; returns the version it leaves.</summary>
    public int Write(int version, MigrationBuilder schema)
    {
        var migration = (DataMigration)Activator.CreateInstance(type, nonPublic: true)!;
        migration.Schema = schema;
        var left = version == 0
            ? migration.Create()
            : (int)updates[version].Invoke(migration, BindingFlags.DoNotWrapExceptions, null, null, null)!;
        return left > version
            ? left
            : throw new InvalidOperationException(FormattableString.Invariant($"It returns version {left}, which must be above {version}."));
    }

    private int FindLatest()
    {
        var version = 0;
        while (HasStepFrom(version))
        {
            version = Write(version, new MigrationBuilder(MigrationTarget.SqliteName));
        }

        return version;
    }

    private static SortedDictionary<int, MethodInfo> FindUpdates(Type type)
    {
        var found = new SortedDictionary<int, MethodInfo>();
        foreach (var method in type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (method.Name.StartsWith(UpdatePrefix, StringComparison.Ordinal)
                && int.TryParse(method.Name.AsSpan(UpdatePrefix.Length), System.Globalization.CultureInfo.InvariantCulture, out var version)
                && method.ReturnType == typeof(int))
            {
                found.Add(version, method);
            }
        }

        return found;
    }
}
