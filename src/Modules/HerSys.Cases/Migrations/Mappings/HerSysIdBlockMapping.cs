using HerSys.Cases.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Cases.Migrations.Mappings;

internal sealed class HerSysIdBlockMapping : IEntityTypeConfiguration<HerSysIdBlock>
{
    public void Configure(EntityTypeBuilder<HerSysIdBlock> builder)
    {
        builder.ToTable("HerSysIdBlocks");
        builder.Property(x => x.ShuffleKey).HasMaxLength(Lengths.Name);
        builder.HasIndex(x => x.Block).IsUnique();
    }
}
