namespace HerSys.Platform.Shells;

/// <summary>The database products that the platform runs on.</summary>
public enum DatabaseProvider
{
    /// <summary>SQLite: one file per tenant. The embedded default.</summary>
    Sqlite = 0,

    /// <summary>PostgreSQL 15 or later: pooled with row-level security, or a database of its own.</summary>
    PostgreSql = 1,
}
