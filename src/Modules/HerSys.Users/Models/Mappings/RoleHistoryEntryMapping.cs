using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Users.Models.Mappings;

internal sealed class RoleHistoryEntryMapping : IEntityTypeConfiguration<RoleHistoryEntry>
{
    public void Configure(EntityTypeBuilder<RoleHistoryEntry> builder)
    {
        builder.ToTable("RoleHistory");
        builder.Property(entry => entry.Role).HasMaxLength(60);
        builder.Property(entry => entry.ByName).HasMaxLength(100);
        builder.Ignore(entry => entry.AddedNames);
        builder.Ignore(entry => entry.RemovedNames);
        builder.HasIndex(entry => new { entry.Role, entry.At });
    }
}
