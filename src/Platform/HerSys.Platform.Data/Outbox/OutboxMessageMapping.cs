using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace HerSys.Platform.Data.Outbox;

internal sealed class OutboxMessageMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public const int KindLength = 100;
    public const int KeyLength = 200;
    public const int ErrorLength = 1000;

    public void Configure(EntityTypeBuilder<OutboxMessage> builder)
    {
        builder.ToTable("OutboxMessages");
        builder.Property(x => x.Kind).HasMaxLength(KindLength);
        builder.Property(x => x.Key).HasMaxLength(KeyLength);
        builder.Property(x => x.LastError).HasMaxLength(ErrorLength);
        builder.HasIndex(x => new { x.Kind, x.Key }).IsUnique();
        builder.HasIndex(x => x.DueAt).HasFilter("\"DeliveredAt\" IS NULL AND \"FailedAt\" IS NULL");
    }
}
