using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Users.Models.Mappings;

internal sealed class UserImportMapping : IEntityTypeConfiguration<UserImport>
{
    public void Configure(EntityTypeBuilder<UserImport> builder)
    {
        builder.ToTable("UserImports");
        builder.Property(import => import.FileName).HasMaxLength(200);
        builder.Property(import => import.UploadedByName).HasMaxLength(100);
        builder.HasIndex(import => import.UploadedAt);
    }
}
