using HerSys.Exchange.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Exchange.Migrations.Mappings;

internal sealed class ImportRunMapping : IEntityTypeConfiguration<ImportRun>
{
    public void Configure(EntityTypeBuilder<ImportRun> builder)
    {
        builder.ToTable("Imports");
        builder.Property(x => x.Profile).HasMaxLength(ExchangeLimits.Profile);
        builder.Property(x => x.FileName).HasMaxLength(ExchangeLimits.FileName);
        builder.Property(x => x.FileHash).HasMaxLength(ExchangeLimits.Hash);
        builder.Property(x => x.CreatedBy).HasMaxLength(ExchangeLimits.Person);
        builder.HasIndex(x => x.CreatedAt);
        builder.HasIndex(x => new { x.FileHash, x.Profile });
    }
}
