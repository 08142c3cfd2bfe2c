using HerSys.Platform.Shells;

namespace HerSys.Testing.Databases;

/// <summary>Theory data: a test that touches data runs on both products.</summary>
public sealed class DatabaseProviders : TheoryData<DatabaseProvider>
{
    public DatabaseProviders()
    {
        Add(DatabaseProvider.Sqlite);
        Add(DatabaseProvider.PostgreSql);
    }
}
