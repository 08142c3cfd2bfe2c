using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Users.Models.Mappings;

internal sealed class DutyMapping : IEntityTypeConfiguration<Duty>
{
    public void Configure(EntityTypeBuilder<Duty> builder)
    {
        builder.ToTable("Duties");
        builder.Property(duty => duty.Role).HasMaxLength(60);
        builder.HasOne<User>().WithMany().HasForeignKey(duty => duty.UserId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(duty => duty.Organisation).WithMany().HasForeignKey(duty => duty.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
