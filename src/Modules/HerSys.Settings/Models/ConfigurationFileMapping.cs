using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Settings.Models;

internal sealed class ConfigurationFileMapping : IEntityTypeConfiguration<ConfigurationFile>
{
    public const int LongestFileName = 200;

    public void Configure(EntityTypeBuilder<ConfigurationFile> builder)
    {
        builder.ToTable("ConfigurationFiles");
        builder.Property(x => x.FileName).HasMaxLength(LongestFileName);
        builder.Property(x => x.UploadedByName).HasMaxLength(SettingsChangeMapping.LongestName);
        builder.Property(x => x.DecidedByName).HasMaxLength(SettingsChangeMapping.LongestName);
        builder.HasIndex(x => x.UploadedAt);
    }
}
