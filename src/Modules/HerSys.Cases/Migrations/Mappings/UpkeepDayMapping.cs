using HerSys.Cases.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Cases.Migrations.Mappings;

internal sealed class UpkeepDayMapping : IEntityTypeConfiguration<UpkeepDay>
{
    public void Configure(EntityTypeBuilder<UpkeepDay> builder)
    {
        builder.ToTable("UpkeepDays");
        builder.HasIndex(x => x.Day).IsUnique();
    }
}
