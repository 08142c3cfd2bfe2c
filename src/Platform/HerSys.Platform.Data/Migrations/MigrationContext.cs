using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;

namespace HerSys.Platform.Data.Migrations;

/// <summary>Renders operations into statements of one product. It has no model: no step may depend on today's.</summary>
internal sealed class MigrationContext(DbContextOptions<MigrationContext> options) : DbContext(options)
{
    public static MigrationContext For(MigrationTarget target)
    {
        var options = new DbContextOptionsBuilder<MigrationContext>();
        _ = target.IsPostgres ? (object)options.UseNpgsql() : options.UseSqlite();
        return new MigrationContext(options.Options);
    }

    /// <summary>The statements of operations that EF Core knows.</summary>
    public IEnumerable<string> Render(MigrationOperation operation)
    {
        foreach (var command in this.GetService<IMigrationsSqlGenerator>().Generate([operation], model: null))
        {
            if (command.TransactionSuppressed)
            {
                throw new NotSupportedException($"This cannot run inside a transaction: {command.CommandText}");
            }

            yield return command.CommandText;
        }
    }
}
