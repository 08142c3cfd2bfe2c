using HerSys.Platform.Data.Migrations;
using Microsoft.EntityFrameworkCore.Migrations;

namespace HerSys.Platform.Data.Catalog;

/// <summary>The tables of the host database. They belong to no tenant.</summary>
internal sealed class CatalogMigrations : DataMigration
{
    public override int Create()
    {
        CreateTenants();
        CreateTenantLists();
        CreateHostTables();
        return 1;
    }

    public int UpdateFrom1()
    {
        const string Running = "2";
        const string Disabled = "3";
        Schema.AddColumn<DateTimeOffset>("SetUpAt", "Tenants", nullable: true);
        Schema.Sql($"UPDATE \"Tenants\" SET \"SetUpAt\" = \"CreatedAt\" WHERE \"State\" IN ({Running}, {Disabled})");
        Schema.CreateTable(
            "TaskRuns",
            t => new
            {
                TenantId = t.Column<string>(maxLength: CatalogMapping.IdLength),
                Task = t.Column<string>(maxLength: CatalogMapping.TextLength),
                DueAt = t.Column<DateTimeOffset>(),
                HeldUntil = t.Column<DateTimeOffset>(nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_TaskRuns", x => new { x.TenantId, x.Task }));
        return 2;
    }

    public int UpdateFrom2()
    {
        Schema.CreateTable(
            "SetUpLeases",
            t => new
            {
                TenantId = t.Column<string>(maxLength: CatalogMapping.IdLength),
                Holder = t.Column<string>(maxLength: CatalogMapping.NameLength),
                HeldUntil = t.Column<DateTimeOffset>(),
            },
            constraints: t => t.PrimaryKey("PK_SetUpLeases", x => x.TenantId));
        return 3;
    }

    private void CreateTenants()
    {
        Schema.CreateTable(
            "Tenants",
            t => new
            {
                Id = t.Column<string>(maxLength: CatalogMapping.IdLength),
                Name = t.Column<string>(maxLength: CatalogMapping.NameLength),
                DisplayName = t.Column<string>(maxLength: CatalogMapping.TextLength),
                MunicipalityCode = t.Column<string>(maxLength: 6, nullable: true),
                UrlPrefix = t.Column<string>(maxLength: CatalogMapping.NameLength, nullable: true),
                State = t.Column<int>(),
                StateReason = t.Column<string>(nullable: true),
                Recipe = t.Column<string>(maxLength: CatalogMapping.TextLength, nullable: true),
                Database = t.Column<string>(maxLength: CatalogMapping.NameLength),
                Theme = t.Column<string>(maxLength: CatalogMapping.TextLength),
                Culture = t.Column<string>(maxLength: 20),
                TimeZone = t.Column<string>(maxLength: CatalogMapping.NameLength),
                Version = t.Column<long>(),
                CreatedAt = t.Column<DateTimeOffset>(),
            },
            constraints: t => t.PrimaryKey("PK_Tenants", x => x.Id));
        Schema.CreateIndex("IX_Tenants_Name", "Tenants", "Name", unique: true);
    }

    private void CreateTenantLists()
    {
        Schema.CreateTable(
            "TenantAddresses",
            t => new
            {
                Host = t.Column<string>(maxLength: CatalogMapping.TextLength),
                Prefix = t.Column<string>(maxLength: CatalogMapping.NameLength),
                TenantId = t.Column<string>(maxLength: CatalogMapping.IdLength),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_TenantAddresses", x => new { x.Host, x.Prefix });
                t.ForeignKey("FK_TenantAddresses_Tenants_TenantId", x => x.TenantId, "Tenants", "Id", onDelete: ReferentialAction.Cascade);
            });
        Schema.CreateIndex("IX_TenantAddresses_TenantId", "TenantAddresses", "TenantId");
        Schema.CreateTable(
            "TenantFeatures",
            t => new
            {
                TenantId = t.Column<string>(maxLength: CatalogMapping.IdLength),
                FeatureId = t.Column<string>(maxLength: CatalogMapping.TextLength),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_TenantFeatures", x => new { x.TenantId, x.FeatureId });
                t.ForeignKey("FK_TenantFeatures_Tenants_TenantId", x => x.TenantId, "Tenants", "Id", onDelete: ReferentialAction.Cascade);
            });
        Schema.CreateTable(
            "TenantFeatureProfiles",
            t => new
            {
                TenantId = t.Column<string>(maxLength: CatalogMapping.IdLength),
                Profile = t.Column<string>(maxLength: CatalogMapping.NameLength),
            },
            constraints: t =>
            {
                t.PrimaryKey("PK_TenantFeatureProfiles", x => new { x.TenantId, x.Profile });
                t.ForeignKey("FK_TenantFeatureProfiles_Tenants_TenantId", x => x.TenantId, "Tenants", "Id", onDelete: ReferentialAction.Cascade);
            });
    }

    private void CreateHostTables()
    {
        Schema.CreateTable(
            "FeatureProfiles",
            t => new
            {
                Name = t.Column<string>(maxLength: CatalogMapping.NameLength),
                Description = t.Column<string>(maxLength: CatalogMapping.TextLength),
                Rules = t.Column<string>(),
            },
            constraints: t => t.PrimaryKey("PK_FeatureProfiles", x => x.Name));
        Schema.CreateTable(
            "ShellChanges",
            t => new
            {
                Sequence = t.Column<long>().Identity(),
                Tenant = t.Column<string>(maxLength: CatalogMapping.NameLength),
                Kind = t.Column<int>(),
                ChangedAt = t.Column<DateTimeOffset>(),
            },
            constraints: t => t.PrimaryKey("PK_ShellChanges", x => x.Sequence));
        Schema.CreateTable(
            "Databases",
            t => new
            {
                Name = t.Column<string>(maxLength: CatalogMapping.NameLength),
                Provider = t.Column<int>(),
                ConnectionString = t.Column<string>(),
                AppRole = t.Column<string>(maxLength: CatalogMapping.NameLength, nullable: true),
            },
            constraints: t => t.PrimaryKey("PK_Databases", x => x.Name));
        Schema.CreateTable(
            "NumberBlocks",
            t => new
            {
                Series = t.Column<string>(maxLength: CatalogMapping.NameLength),
                Block = t.Column<int>(),
                TenantId = t.Column<string>(maxLength: CatalogMapping.IdLength),
                TakenAt = t.Column<DateTimeOffset>(),
            },
            constraints: t => t.PrimaryKey("PK_NumberBlocks", x => new { x.Series, x.Block }));
        Schema.CreateTable(
            "DataProtectionKeys",
            t => new
            {
                Id = t.Column<long>().Identity(),
                Name = t.Column<string>(maxLength: CatalogMapping.TextLength),
                Xml = t.Column<string>(),
            },
            constraints: t => t.PrimaryKey("PK_DataProtectionKeys", x => x.Id));
    }
}
