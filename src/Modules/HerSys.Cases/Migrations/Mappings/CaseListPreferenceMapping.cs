using HerSys.Cases.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Cases.Migrations.Mappings;

internal sealed class CaseListPreferenceMapping : IEntityTypeConfiguration<CaseListPreference>
{
    public void Configure(EntityTypeBuilder<CaseListPreference> builder)
    {
        builder.ToTable("CaseListPreferences");
        builder.Property(x => x.Columns).HasMaxLength(Lengths.Reason);
    }
}
