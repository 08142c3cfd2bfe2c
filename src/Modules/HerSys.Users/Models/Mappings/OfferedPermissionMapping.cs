using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Users.Models.Mappings;

internal sealed class OfferedPermissionMapping : IEntityTypeConfiguration<OfferedPermission>
{
    public void Configure(EntityTypeBuilder<OfferedPermission> builder)
    {
        builder.ToTable("OfferedPermissions");
        builder.HasKey(offer => new { offer.Role, offer.Permission });
        builder.Property(offer => offer.Role).HasMaxLength(60);
        builder.Property(offer => offer.Permission).HasMaxLength(200);
    }
}
