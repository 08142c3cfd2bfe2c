using HerSys.Platform.Data.Catalog.Rows;
using HerSys.Platform.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Catalog;

/// <summary>The host database: what is known about tenants before any of their databases is opened.</summary>
internal sealed class CatalogDbContext(DbContextOptions<CatalogDbContext> options) : DbContext(options)
{
    public DbSet<TenantRow> Tenants => Set<TenantRow>();

    public DbSet<TenantAddressRow> Addresses => Set<TenantAddressRow>();

    public DbSet<TenantFeatureRow> Features => Set<TenantFeatureRow>();

    public DbSet<TenantFeatureProfileRow> TenantProfiles => Set<TenantFeatureProfileRow>();

    public DbSet<FeatureProfileRow> Profiles => Set<FeatureProfileRow>();

    public DbSet<ShellChangeRow> Changes => Set<ShellChangeRow>();

    public DbSet<DatabaseRow> Databases => Set<DatabaseRow>();

    public DbSet<NumberBlockRow> NumberBlocks => Set<NumberBlockRow>();

    public DbSet<DataProtectionKeyRow> Keys => Set<DataProtectionKeyRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        var converter = Database.IsNpgsql() ? typeof(PostgresInstantConverter) : typeof(SqliteInstantConverter);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion(converter);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        CatalogMapping.MapTenants(modelBuilder);
        CatalogMapping.MapHost(modelBuilder);
    }
}
