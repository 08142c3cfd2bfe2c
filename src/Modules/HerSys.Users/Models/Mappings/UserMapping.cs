using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Users.Models.Mappings;

internal sealed class UserMapping : IEntityTypeConfiguration<User>
{
    public void Configure(EntityTypeBuilder<User> builder)
    {
        builder.ToTable("Users");
        builder.Property(user => user.UserName).IsRequired().HasMaxLength(60);
        builder.Property(user => user.NormalizedUserName).IsRequired().HasMaxLength(60);
        builder.Property(user => user.DisplayName).HasMaxLength(100);
        builder.Property(user => user.Kana).HasMaxLength(100);
        builder.Property(user => user.SearchKey).HasMaxLength(400);
        builder.Property(user => user.LockReason).HasMaxLength(400);
        builder.Property(user => user.Email).HasMaxLength(256);
        builder.Property(user => user.NormalizedEmail).HasMaxLength(256);
        builder.Property(user => user.PhoneNumber).HasMaxLength(20);
        builder.Property(user => user.PasswordHash).HasMaxLength(400);
        builder.Property(user => user.SecurityStamp).HasMaxLength(100);
        builder.Property(user => user.ConcurrencyStamp).HasMaxLength(100).IsConcurrencyToken();
        builder.HasIndex(user => user.NormalizedUserName).IsUnique();
    }
}
