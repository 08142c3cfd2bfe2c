using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Users.Models.Mappings;

internal sealed class OrganisationAreaMapping : IEntityTypeConfiguration<OrganisationArea>
{
    public void Configure(EntityTypeBuilder<OrganisationArea> builder)
    {
        builder.ToTable("OrganisationAreas");
        builder.Property(area => area.MunicipalityCode).HasMaxLength(6);
        builder.HasIndex(area => area.MunicipalityCode);
    }
}
