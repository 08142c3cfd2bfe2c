using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Users.Models.Mappings;

internal sealed class ApiTokenMapping : IEntityTypeConfiguration<ApiToken>
{
    public void Configure(EntityTypeBuilder<ApiToken> builder)
    {
        builder.ToTable("ApiTokens");
        builder.Property(token => token.Name).HasMaxLength(100);
        builder.Property(token => token.SecretHash).HasMaxLength(64);
        builder.HasIndex(token => token.SecretHash).IsUnique();
        builder.HasOne<User>().WithMany().HasForeignKey(token => token.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Duty>().WithMany().HasForeignKey(token => token.DutyId).OnDelete(DeleteBehavior.Restrict);
    }
}
