using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Users.Models.Mappings;

internal sealed class RoleMapping : IEntityTypeConfiguration<Role>
{
    public void Configure(EntityTypeBuilder<Role> builder)
    {
        builder.ToTable("Roles");
        builder.Property(role => role.Name).IsRequired().HasMaxLength(60);
        builder.Property(role => role.NormalizedName).IsRequired().HasMaxLength(60);
        builder.Property(role => role.ConcurrencyStamp).HasMaxLength(100).IsConcurrencyToken();
        builder.HasIndex(role => role.NormalizedName).IsUnique();
    }
}
