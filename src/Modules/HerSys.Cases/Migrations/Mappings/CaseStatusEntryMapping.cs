using HerSys.Cases.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Cases.Migrations.Mappings;

internal sealed class CaseStatusEntryMapping : IEntityTypeConfiguration<CaseStatusEntry>
{
    public void Configure(EntityTypeBuilder<CaseStatusEntry> builder)
    {
        builder.ToTable("CaseStatusEntries");
        builder.Property(x => x.Code).HasMaxLength(Lengths.StatusCode);
        builder.Property(x => x.PlaceText).HasMaxLength(Lengths.LongName);
        builder.Property(x => x.DecidedBy).HasMaxLength(Lengths.LongName);
        builder.Property(x => x.EnteredBy).HasMaxLength(Lengths.LongName);
        builder.Property(x => x.Source).HasMaxLength(Lengths.Name);
        builder.Property(x => x.Reason).HasMaxLength(Lengths.Reason);
        builder.HasIndex(x => new { x.EnteredById, x.EnteredAt });
        builder.HasOne<Case>().WithMany().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
