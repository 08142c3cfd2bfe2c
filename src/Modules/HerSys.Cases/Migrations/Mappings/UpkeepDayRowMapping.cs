using HerSys.Cases.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Cases.Migrations.Mappings;

internal sealed class UpkeepDayRowMapping : IEntityTypeConfiguration<UpkeepDayRow>
{
    public void Configure(EntityTypeBuilder<UpkeepDayRow> builder)
    {
        builder.ToTable("UpkeepDayRows");
        builder.HasIndex(x => new { x.Day, x.CaseId }).IsUnique();
        builder.HasIndex(x => new { x.Day, x.Rank, x.From, x.CaseId });
    }
}
