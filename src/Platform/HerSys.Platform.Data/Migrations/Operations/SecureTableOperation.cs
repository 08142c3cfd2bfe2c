using HerSys.Platform.Data.Model;

namespace HerSys.Platform.Data.Migrations.Operations;

/// <summary>
/// PostgreSQL: fences a table by tenant, for its owner too, and gives the application's role its rows. The second
/// policy is for migrations, which see all tenants; it is the owner's alone.
/// </summary>
internal sealed class SecureTableOperation(string table) : PlatformOperation
{
    /// <summary>Setting that the runner switches on inside a migration's transaction.</summary>
    public const string MigratingSetting = "app.migrating";

    public override IEnumerable<string> Render(MigrationTarget target)
    {
        if (!target.IsPostgres)
        {
            yield break;
        }

        var name = Quote(table);
        var isTenants = $"{Quote(TenantColumn.Name)} = {TenantColumn.CurrentTenantSql}";
        const string isMigration = $"current_setting('{MigratingSetting}', true) = 'on'";
        yield return $"ALTER TABLE {name} ENABLE ROW LEVEL SECURITY";
        yield return $"ALTER TABLE {name} FORCE ROW LEVEL SECURITY";
        yield return $"CREATE POLICY tenant ON {name} USING ({isTenants}) WITH CHECK ({isTenants})";
        yield return $"CREATE POLICY migration ON {name} TO CURRENT_USER USING ({isMigration}) WITH CHECK ({isMigration})";
        yield return $"GRANT SELECT, INSERT, UPDATE, DELETE ON {name} TO {Quote(target.AppRole!)}";
    }
}
