using HerSys.Exchange.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Exchange.Migrations.Mappings;

internal sealed class ImportFilePartMapping : IEntityTypeConfiguration<ImportFilePart>
{
    public void Configure(EntityTypeBuilder<ImportFilePart> builder)
    {
        builder.ToTable("ImportFileParts");
        builder.HasIndex(x => new { x.ImportId, x.Number }).IsUnique();
        builder.HasOne<ImportRun>().WithMany().HasForeignKey(x => x.ImportId).OnDelete(DeleteBehavior.Restrict);
    }
}
