using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Audit.Models;

internal sealed class LedgerEntryMapping : IEntityTypeConfiguration<LedgerEntry>
{
    public void Configure(EntityTypeBuilder<LedgerEntry> builder)
    {
        builder.ToTable("AuditEntries");
        builder.Property(x => x.ActorName).HasMaxLength(LedgerLimits.ActorName);
        builder.Property(x => x.Role).HasMaxLength(LedgerLimits.Role);
        builder.Property(x => x.OrganisationName).HasMaxLength(LedgerLimits.OrganisationName);
        builder.Property(x => x.Source).HasMaxLength(LedgerLimits.Source);
        builder.Property(x => x.SubjectType).HasMaxLength(LedgerLimits.SubjectType);
        builder.Property(x => x.SubjectId).HasMaxLength(LedgerLimits.SubjectId);
        builder.Property(x => x.Summary).HasMaxLength(LedgerLimits.Summary);
        builder.Property(x => x.RequestId).HasMaxLength(LedgerLimits.RequestId);
        builder.HasIndex(x => x.At);
        builder.HasIndex(x => new { x.PersonId, x.At });
        builder.HasIndex(x => new { x.SubjectType, x.SubjectId, x.At });
        builder.HasIndex(x => new { x.UserId, x.At });
    }
}
