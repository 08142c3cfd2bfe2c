using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Platform.Data.Features;

internal sealed class InstalledFeatureMapping : IEntityTypeConfiguration<InstalledFeature>
{
    public void Configure(EntityTypeBuilder<InstalledFeature> builder)
    {
        builder.ToTable("InstalledFeatures");
        builder.HasKey(x => x.FeatureId);
        builder.Property(x => x.FeatureId).HasMaxLength(100);
    }
}
