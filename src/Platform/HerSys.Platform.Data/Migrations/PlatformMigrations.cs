using HerSys.Platform.Data.Migrations.Operations;

namespace HerSys.Platform.Data.Migrations;

/// <summary>The platform's own tables in every tenant database: settings, outbox, installed features.</summary>
internal sealed class PlatformMigrations : DataMigration
{
    public override int Create()
    {
        if (Schema.IsPostgres())
        {
            Schema.Sql(AppendOnlyOperation.CreateFunctionSql);
        }

        CreateSettings();
        CreateOutbox();
        CreateInstalledFeatures();
        return 1;
    }

    private void CreateSettings() => Schema.CreateTenantTable(
        "SiteSettings",
        t => new
        {
            Topic = t.Column<string>(maxLength: 100),
            Value = t.Column<string>(),
            ChangedAt = t.Column<DateTimeOffset>(),
            ChangedBy = t.Column<string>(maxLength: 200, nullable: true),
            Version = t.Column<long>(),
        },
        t => t.PrimaryKey("PK_SiteSettings", x => x.Topic));

    private void CreateOutbox()
    {
        Schema.CreateTenantTable(
            "OutboxMessages",
            t => new
            {
                Id = t.Column<Guid>(),
                Kind = t.Column<string>(maxLength: 100),
                Key = t.Column<string>(maxLength: 200),
                Payload = t.Column<string>(),
                CreatedAt = t.Column<DateTimeOffset>(),
                DueAt = t.Column<DateTimeOffset>(),
                Attempts = t.Column<int>(),
                DeliveredAt = t.Column<DateTimeOffset>(nullable: true),
                FailedAt = t.Column<DateTimeOffset>(nullable: true),
                LastError = t.Column<string>(maxLength: 1000, nullable: true),
            });
        Schema.CreateTenantIndex("OutboxMessages", ["Kind", "Key"], unique: true);
        Schema.CreateTenantIndex(
            "OutboxMessages",
            ["DueAt"],
            filter: "\"DeliveredAt\" IS NULL AND \"FailedAt\" IS NULL");
    }

    private void CreateInstalledFeatures() => Schema.CreateTenantTable(
        "InstalledFeatures",
        t => new
        {
            FeatureId = t.Column<string>(maxLength: 100),
            InstalledAt = t.Column<DateTimeOffset>(),
        },
        t => t.PrimaryKey("PK_InstalledFeatures", x => x.FeatureId));
}
