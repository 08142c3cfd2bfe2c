namespace HerSys.Platform.Data.Model;

/// <summary>The column that every tenant table carries. One place, so that model and migrations cannot differ.</summary>
internal static class TenantColumn
{
    /// <summary>Name of the column and of the shadow property.</summary>
    public const string Name = "TenantId";

    /// <summary>Length of an id of a tenant at most.</summary>
    public const int MaxLength = 16;

    /// <summary>
    /// The tenant of the connection in PostgreSQL. <c>nullif</c>, since after a reset of a pooled connection the
    /// setting is an empty string, and a policy that compares plainly would accept rows of tenant ''.
    /// </summary>
    public const string CurrentTenantSql = "nullif(current_setting('app.tenant', true), '')";

    /// <summary>Column names with the tenant in front.</summary>
    public static string[] Prefix(IEnumerable<string> columns) => [Name, .. columns.Where(column => column != Name)];
}
