using HerSys.Platform.Data.Connections;
using HerSys.Platform.Data.Model;
using HerSys.Platform.Data.Outbox;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data;

/// <summary>
/// The session of a tenant: one per scope, one unit of work. Its model is composed of every module's
/// <see cref="IEntityTypeConfiguration{TEntity}"/>, and the tenant is added to all of it.
/// </summary>
public sealed class TenantDbContext(TenantConnection connection) : DbContext(connection.Options)
{
    /// <summary>Id of the tenant whose rows this session sees.</summary>
    public string TenantId => connection.TenantId;

    /// <summary>Which modules the model is composed of; equal for all tenants of a process.</summary>
    internal string ModelKey => connection.Modules.Key;

    /// <summary>Not offered: a blocked thread at the peak is one too few.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
        => throw new NotSupportedException("Use SaveChangesAsync.");

    /// <summary>Saves the unit of work: all of it, with its outbox messages, or nothing.</summary>
    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        TenantEntries.Prepare(this);
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var messages = OutboxWriter.Detach(this);
            return messages.Count == 0
                ? await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
                : await OutboxWriter.SaveWithAsync(this, messages, SaveWithoutAccepting, acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        var converter = Database.IsNpgsql() ? typeof(PostgresInstantConverter) : typeof(SqliteInstantConverter);
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion(converter);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var assembly in connection.Modules.Assemblies)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(assembly);
        }

        TenantModel.Apply(modelBuilder, this);
    }

    private Task<int> SaveWithoutAccepting(CancellationToken cancellationToken)
        => base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancellationToken);
}
