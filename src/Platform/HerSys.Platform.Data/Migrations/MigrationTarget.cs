using HerSys.Platform.Shells;

namespace HerSys.Platform.Data.Migrations;

/// <summary>A database to upgrade, by the login that owns its tables.</summary>
/// <param name="Provider">The product.</param>
/// <param name="ConnectionString">How to connect, without placeholders.</param>
/// <param name="AppRole">PostgreSQL: the role that gets rights on rows; null where no tenants live (the catalogue).</param>
internal sealed record MigrationTarget(DatabaseProvider Provider, string ConnectionString, string? AppRole)
{
    public const string SqliteName = "Microsoft.EntityFrameworkCore.Sqlite";

    public const string PostgresName = "Npgsql.EntityFrameworkCore.PostgreSQL";

    public bool IsPostgres => Provider == DatabaseProvider.PostgreSql;

    public string ProviderName => IsPostgres ? PostgresName : SqliteName;
}
