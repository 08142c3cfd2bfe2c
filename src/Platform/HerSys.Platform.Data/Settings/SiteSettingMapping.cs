using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Platform.Data.Settings;

internal sealed class SiteSettingMapping : IEntityTypeConfiguration<SiteSetting>
{
    public const int TopicLength = 100;
    public const int ChangedByLength = 200;

    public void Configure(EntityTypeBuilder<SiteSetting> builder)
    {
        builder.ToTable("SiteSettings");
        builder.HasKey(x => x.Topic);
        builder.Property(x => x.Topic).HasMaxLength(TopicLength);
        builder.Property(x => x.ChangedBy).HasMaxLength(ChangedByLength);
    }
}
