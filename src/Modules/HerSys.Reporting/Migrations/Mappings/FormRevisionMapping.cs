using HerSys.Reporting.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Reporting.Migrations.Mappings;

internal sealed class FormRevisionMapping : IEntityTypeConfiguration<FormRevision>
{
    public void Configure(EntityTypeBuilder<FormRevision> builder)
    {
        builder.ToTable("FormRevisions");
        builder.Property(x => x.Summary).HasMaxLength(Lengths.Text);
        builder.Property(x => x.Reason).HasMaxLength(Lengths.Reason);
        builder.Property(x => x.ChangedBy).HasMaxLength(Lengths.Name);
        builder.HasIndex(x => x.Number).IsUnique();
    }
}
