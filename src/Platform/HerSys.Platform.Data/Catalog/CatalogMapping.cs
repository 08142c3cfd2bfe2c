using HerSys.Platform.Data.Catalog.Rows;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Catalog;

/// <summary>Tables, keys and lengths of the catalogue.</summary>
internal static class CatalogMapping
{
    public const int IdLength = 16;
    public const int NameLength = 64;
    public const int TextLength = 200;

    public static void MapTenants(ModelBuilder model)
    {
        model.Entity<TenantRow>(tenant =>
        {
            tenant.ToTable("Tenants");
            tenant.HasKey(x => x.Id);
            tenant.HasIndex(x => x.Name).IsUnique();
            tenant.Property(x => x.Id).HasMaxLength(IdLength);
            tenant.Property(x => x.Name).HasMaxLength(NameLength);
            tenant.Property(x => x.DisplayName).HasMaxLength(TextLength);
            tenant.Property(x => x.MunicipalityCode).HasMaxLength(6);
            tenant.Property(x => x.UrlPrefix).HasMaxLength(NameLength);
            tenant.Property(x => x.Recipe).HasMaxLength(TextLength);
            tenant.Property(x => x.Database).HasMaxLength(NameLength);
            tenant.Property(x => x.Theme).HasMaxLength(TextLength);
            tenant.Property(x => x.Culture).HasMaxLength(20);
            tenant.Property(x => x.TimeZone).HasMaxLength(NameLength);
            tenant.Property(x => x.Version).IsConcurrencyToken();
        });
        model.Entity<TenantAddressRow>(address =>
        {
            address.ToTable("TenantAddresses");
            address.HasKey(x => new { x.Host, x.Prefix });
            address.Property(x => x.Host).HasMaxLength(TextLength);
            address.Property(x => x.Prefix).HasMaxLength(NameLength);
            address.HasOne<TenantRow>().WithMany().HasForeignKey(x => x.TenantId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<TenantFeatureRow>(feature =>
        {
            feature.ToTable("TenantFeatures");
            feature.HasKey(x => new { x.TenantId, x.FeatureId });
            feature.Property(x => x.FeatureId).HasMaxLength(TextLength);
            feature.HasOne<TenantRow>().WithMany().HasForeignKey(x => x.TenantId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<TenantFeatureProfileRow>(profile =>
        {
            profile.ToTable("TenantFeatureProfiles");
            profile.HasKey(x => new { x.TenantId, x.Profile });
            profile.Property(x => x.Profile).HasMaxLength(NameLength);
            profile.HasOne<TenantRow>().WithMany().HasForeignKey(x => x.TenantId).OnDelete(DeleteBehavior.Cascade);
        });
    }

    public static void MapHost(ModelBuilder model)
    {
        model.Entity<FeatureProfileRow>(profile =>
        {
            profile.ToTable("FeatureProfiles");
            profile.HasKey(x => x.Name);
            profile.Property(x => x.Name).HasMaxLength(NameLength);
            profile.Property(x => x.Description).HasMaxLength(TextLength);
        });
        model.Entity<ShellChangeRow>(change =>
        {
            change.ToTable("ShellChanges");
            change.HasKey(x => x.Sequence);
            change.Property(x => x.Tenant).HasMaxLength(NameLength);
        });
        model.Entity<DatabaseRow>(database =>
        {
            database.ToTable("Databases");
            database.HasKey(x => x.Name);
            database.Property(x => x.Name).HasMaxLength(NameLength);
            database.Property(x => x.AppRole).HasMaxLength(NameLength);
        });
        model.Entity<NumberBlockRow>(block =>
        {
            block.ToTable("NumberBlocks");
            block.HasKey(x => new { x.Series, x.Block });
            block.Property(x => x.Series).HasMaxLength(NameLength);
            block.Property(x => x.TenantId).HasMaxLength(IdLength);
        });
        model.Entity<TaskRunRow>(run =>
        {
            run.ToTable("TaskRuns");
            run.HasKey(x => new { x.TenantId, x.Task });
            run.Property(x => x.TenantId).HasMaxLength(IdLength);
            run.Property(x => x.Task).HasMaxLength(TextLength);
        });
        model.Entity<SetUpLeaseRow>(lease =>
        {
            lease.ToTable("SetUpLeases");
            lease.HasKey(x => x.TenantId);
            lease.Property(x => x.TenantId).HasMaxLength(IdLength);
            lease.Property(x => x.Holder).HasMaxLength(NameLength);
        });
        model.Entity<DataProtectionKeyRow>(key =>
        {
            key.ToTable("DataProtectionKeys");
            key.HasKey(x => x.Id);
            key.Property(x => x.Name).HasMaxLength(TextLength);
        });
    }
}
