using HerSys.Reporting.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Reporting.Migrations.Mappings;

internal sealed class NotificationRevisionMapping : IEntityTypeConfiguration<NotificationRevision>
{
    public void Configure(EntityTypeBuilder<NotificationRevision> builder)
    {
        builder.ToTable("NotificationRevisions");
        builder.Property(x => x.FormVersion).HasMaxLength(Lengths.FormVersion);
        builder.Property(x => x.Confirmed).HasMaxLength(Lengths.Confirmed);
        builder.Property(x => x.Reason).HasMaxLength(Lengths.Reason);
        builder.Property(x => x.EnteredBy).HasMaxLength(Lengths.Name);
        builder.HasIndex(x => new { x.NotificationId, x.Number }).IsUnique();
        builder.HasIndex(x => x.FormKey).IsUnique();
        builder.HasOne<Notification>().WithMany().HasForeignKey(x => x.NotificationId).OnDelete(DeleteBehavior.Restrict);
    }
}
