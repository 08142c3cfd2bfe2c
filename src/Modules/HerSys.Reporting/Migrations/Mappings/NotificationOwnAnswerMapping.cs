using HerSys.Cases.Contracts;
using HerSys.Reporting.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Reporting.Migrations.Mappings;

internal sealed class NotificationOwnAnswerMapping : IEntityTypeConfiguration<NotificationOwnAnswer>
{
    public void Configure(EntityTypeBuilder<NotificationOwnAnswer> builder)
    {
        builder.ToTable("NotificationOwnAnswers");
        builder.Property(x => x.Code).HasMaxLength(Lengths.Code);
        builder.Property(x => x.Words).HasMaxLength(Lengths.Text);
        builder.Property(x => x.SearchKey).HasMaxLength(Lengths.Text);
        builder.HasIndex(x => new { x.Code, x.SearchKey });
        builder.HasIndex(x => new { x.NotificationId, x.Code }).IsUnique();
        builder.HasOne<Notification>().WithMany().HasForeignKey(x => x.NotificationId).OnDelete(DeleteBehavior.Restrict);
        builder.BelongsToCase(x => x.CaseId);
    }
}
