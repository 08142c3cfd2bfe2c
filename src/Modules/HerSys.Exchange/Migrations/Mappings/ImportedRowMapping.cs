using HerSys.Exchange.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Exchange.Migrations.Mappings;

internal sealed class ImportedRowMapping : IEntityTypeConfiguration<ImportedRow>
{
    public void Configure(EntityTypeBuilder<ImportedRow> builder)
    {
        builder.ToTable("ImportedRows");
        builder.Property(x => x.Source).HasMaxLength(ExchangeLimits.Profile);
        builder.Property(x => x.Key).HasMaxLength(ExchangeLimits.Key);
        builder.Property(x => x.Fingerprint).HasMaxLength(ExchangeLimits.Fingerprint);
        builder.HasIndex(x => new { x.Source, x.Key }).IsUnique();
    }
}
