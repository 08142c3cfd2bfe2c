namespace HerSys.Users.Models;

/// <summary>
/// Somebody forgot the password (パスワードを忘れた). An administrator of the person makes a new one-time link; at most
/// one request of a person is open.
/// </summary>
public sealed class PasswordRequest
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid UserId { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When a link was made or the person remembered; null while it waits.</summary>
    public DateTimeOffset? ClosedAt { get; set; }
}
