using HerSys.Cases.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Cases.Migrations.Mappings;

internal sealed class CaseSearchGramMapping : IEntityTypeConfiguration<CaseSearchGram>
{
    public void Configure(EntityTypeBuilder<CaseSearchGram> builder)
    {
        builder.ToTable("CaseSearchGrams");
        builder.HasKey(x => new { x.Gram, x.HerSysId });
        builder.Property(x => x.Gram).HasMaxLength(Lengths.Gram);
        builder.Property(x => x.HerSysId).HasMaxLength(Lengths.HerSysId);
        builder.HasIndex(x => x.HerSysId);
    }
}
