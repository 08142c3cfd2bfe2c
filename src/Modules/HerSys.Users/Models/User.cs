using HerSys.Japan;
using Microsoft.AspNetCore.Identity;

namespace HerSys.Users.Models;

/// <summary>
/// An account (利用者): one per person. The user name is an ID such as <c>mihon-hanako</c>; no e-mail address is needed.
/// It is made without a password, which the person sets by a one-time link.
/// </summary>
public sealed class User : IdentityUser<Guid>
{
    public User()
    {
        Id = Guid.CreateVersion7();
    }

    /// <summary>Name as shown to colleagues.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Name in full-width katakana (フリガナ); empty when unknown.</summary>
    public string Kana { get; set; } = "";

    /// <summary>What the search compares: ID, name and kana without differences of writing.</summary>
    public string SearchKey { get; private set; } = "";

    /// <summary>When the account was made (UTC).</summary>
    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When the person signed in last (UTC); null for never.</summary>
    public DateTimeOffset? LastSignInAt { get; set; }

    /// <summary>Since when an administrator keeps the account locked (UTC); null when it is open.</summary>
    public DateTimeOffset? LockedAt { get; set; }

    /// <summary>Why the administrator locked it.</summary>
    public string? LockReason { get; set; }

    /// <summary>Whether the person has set a password yet.</summary>
    public bool HasPassword => PasswordHash is not null;

    /// <summary>Sets the names, and what the search finds them by.</summary>
    public void Name(string userName, string displayName, string? kana)
    {
        UserName = userName;
        NormalizedUserName = userName.ToUpperInvariant();
        DisplayName = JapaneseText.Normalize(displayName).Trim();
        Kana = JapaneseText.ToFullWidthKatakana(kana).Trim();
        SearchKey = string.Join(' ', new[] { UserName, DisplayName, Kana }.Select(JapaneseText.SearchKey));
    }
}
