namespace HerSys.Users.Models;

/// <summary>
/// A token by which a program acts for a person in one duty (プログラムのためのトークン). The row holds a hash only.
/// </summary>
public sealed class ApiToken
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid UserId { get; set; }

    /// <summary>The duty in which the program acts.</summary>
    public Guid DutyId { get; set; }

    /// <summary>What it is for, in the person's words.</summary>
    public required string Name { get; set; }

    /// <summary>SHA-256 of tenant and secret, in hexadecimal.</summary>
    public required string SecretHash { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>When a program last used it, give or take an hour; null for never.</summary>
    public DateTimeOffset? LastUsedAt { get; set; }

    /// <summary>When it was revoked; null while it works.</summary>
    public DateTimeOffset? RevokedAt { get; set; }

    /// <summary>Whether it works at an instant.</summary>
    public bool WorksAt(DateTimeOffset instant) => RevokedAt is null && instant < ExpiresAt;
}
