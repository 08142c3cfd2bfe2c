namespace HerSys.Platform.Shells;

/// <summary>A database of the host catalogue, in which one or many tenants live.</summary>
/// <param name="Name">The catalogue's name for it.</param>
/// <param name="Provider">The product.</param>
/// <param name="ConnectionString">
/// How the application connects. On SQLite a pattern: <c>{tenant}</c> stands for the tenant's name.
/// </param>
/// <param name="AppRole">
/// PostgreSQL only: the role without any right but on rows, taken on at run time; the login role owns the tables and
/// migrates.
/// </param>
public sealed record DatabaseInfo(string Name, DatabaseProvider Provider, string ConnectionString, string? AppRole);
