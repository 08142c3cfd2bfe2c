using HerSys.Platform.Data;

namespace HerSys.Users.Models;

/// <summary>A link that works once (一回限りのリンク). The row holds a hash only: who reads the table cannot use it.</summary>
public sealed class OneTimeLink : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid UserId { get; set; }

    public LinkPurpose Purpose { get; set; }

    /// <summary>SHA-256 of the secret, in hexadecimal.</summary>
    public required string SecretHash { get; set; }

    /// <summary>The duty that a step-in link signs in to.</summary>
    public Guid? DutyId { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>When it was used, or made worthless by a newer one.</summary>
    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>Two people who use it in the same moment: the second one's save fails.</summary>
    public long Version { get; set; }

    /// <summary>Whether it can still be used.</summary>
    public bool IsOpenAt(DateTimeOffset instant) => ClosedAt is null && instant < ExpiresAt;
}
