using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Users.Models.Mappings;

internal sealed class RoleClaimMapping : IEntityTypeConfiguration<IdentityRoleClaim<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityRoleClaim<Guid>> builder)
    {
        builder.ToTable("RoleClaims");
        builder.HasKey(claim => claim.Id);
        builder.Property(claim => claim.ClaimType).HasMaxLength(60);
        builder.Property(claim => claim.ClaimValue).HasMaxLength(200);
        builder.HasIndex(claim => new { claim.RoleId, claim.ClaimType, claim.ClaimValue }).IsUnique();
        builder.HasOne<Role>().WithMany().HasForeignKey(claim => claim.RoleId).OnDelete(DeleteBehavior.Cascade);
    }
}
