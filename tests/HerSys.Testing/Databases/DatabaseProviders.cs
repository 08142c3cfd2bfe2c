using HerSys.Platform.Shells;

namespace HerSys.Testing.Databases;

/// <summary>Theory data: a test that touches data runs on both products.</summary>
public static class DatabaseProviders
{
    /// <summary>SQLite and PostgreSQL.</summary>
    public static IEnumerable<object[]> All => [[DatabaseProvider.Sqlite], [DatabaseProvider.PostgreSql]];
}
