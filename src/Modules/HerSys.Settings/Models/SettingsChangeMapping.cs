using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Settings.Models;

internal sealed class SettingsChangeMapping : IEntityTypeConfiguration<SettingsChange>
{
    public const int LongestTopic = 60;
    public const int LongestName = 200;

    public void Configure(EntityTypeBuilder<SettingsChange> builder)
    {
        builder.ToTable("SettingsChanges");
        builder.Property(x => x.Topic).HasMaxLength(LongestTopic);
        builder.Property(x => x.ActorName).HasMaxLength(LongestName);
        builder.HasIndex(x => new { x.Topic, x.Number }).IsUnique();
    }
}
