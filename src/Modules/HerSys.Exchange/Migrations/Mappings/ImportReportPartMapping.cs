using HerSys.Exchange.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Exchange.Migrations.Mappings;

internal sealed class ImportReportPartMapping : IEntityTypeConfiguration<ImportReportPart>
{
    public void Configure(EntityTypeBuilder<ImportReportPart> builder)
    {
        builder.ToTable("ImportReportParts");
        builder.HasIndex(x => new { x.ImportId, x.FirstRow });
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(x => x.ImportId).OnDelete(DeleteBehavior.Restrict);
    }
}
