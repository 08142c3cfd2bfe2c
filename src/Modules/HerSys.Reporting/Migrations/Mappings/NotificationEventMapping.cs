using HerSys.Reporting.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Reporting.Migrations.Mappings;

internal sealed class NotificationEventMapping : IEntityTypeConfiguration<NotificationEvent>
{
    public void Configure(EntityTypeBuilder<NotificationEvent> builder)
    {
        builder.ToTable("NotificationEvents");
        builder.Property(x => x.ActorName).HasMaxLength(Lengths.Name);
        builder.Property(x => x.OrganisationName).HasMaxLength(Lengths.Name);
        builder.Property(x => x.Reason).HasMaxLength(Lengths.Reason);
        builder.HasOne<Notification>().WithMany().HasForeignKey(x => x.NotificationId).OnDelete(DeleteBehavior.Restrict);
    }
}
