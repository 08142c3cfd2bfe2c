using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Users.Models.Mappings;

internal sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("Organisations");
        builder.Property(organisation => organisation.Name).HasMaxLength(200);
        builder.Property(organisation => organisation.SearchKey).HasMaxLength(200);
        builder.Property(organisation => organisation.Kana).HasMaxLength(200);
        builder.Property(organisation => organisation.KanaKey).HasMaxLength(200);
        builder.Property(organisation => organisation.Code).HasMaxLength(20);
        builder.Property(organisation => organisation.Phone).HasMaxLength(20);
        builder.Property(organisation => organisation.AfterHoursPhone).HasMaxLength(20);
        builder.Property(organisation => organisation.Address).HasMaxLength(400);
        builder.HasIndex(organisation => new { organisation.Kind, organisation.Code }).IsUnique();
        builder.HasIndex(organisation => new { organisation.Kind, organisation.Name });
        builder.HasMany(organisation => organisation.Areas).WithOne().HasForeignKey(area => area.OrganisationId).OnDelete(DeleteBehavior.Cascade);
    }
}
