using HerSys.Cases.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Cases.Migrations.Mappings;

internal sealed class ReleaseTestMapping : IEntityTypeConfiguration<ReleaseTest>
{
    public void Configure(EntityTypeBuilder<ReleaseTest> builder)
    {
        builder.ToTable("ReleaseTests");
        builder.Property(x => x.Reason).HasMaxLength(Lengths.Reason);
        builder.Property(x => x.Source).HasMaxLength(Lengths.Name);
        builder.Property(x => x.EnteredBy).HasMaxLength(Lengths.LongName);
        builder.HasOne<Case>().WithMany().HasForeignKey(x => x.CaseId).OnDelete(DeleteBehavior.Restrict);
    }
}
