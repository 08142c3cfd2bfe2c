using HerSys.Reporting.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Reporting.Migrations.Mappings;

internal sealed class NotificationDraftMapping : IEntityTypeConfiguration<NotificationDraft>
{
    public void Configure(EntityTypeBuilder<NotificationDraft> builder)
    {
        builder.ToTable("NotificationDrafts");
        builder.Property(x => x.FormVersion).HasMaxLength(Lengths.FormVersion);
        builder.Property(x => x.PersonName).HasMaxLength(Lengths.Name);
        builder.Property(x => x.OwnerName).HasMaxLength(Lengths.Name);
        builder.HasIndex(x => x.FormKey).IsUnique();
        builder.HasIndex(x => new { x.InstitutionId, x.SavedAt });
    }
}
