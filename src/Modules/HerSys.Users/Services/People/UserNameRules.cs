using HerSys.Users.Contracts;

namespace HerSys.Users.Services.People;

/// <summary>What an ID (利用者ID) looks like: easy to read out over the telephone and to type.</summary>
public static class UserNameRules
{
    /// <summary>Characters that an ID may have.</summary>
    public const string Allowed = "abcdefghijklmnopqrstuvwxyz0123456789-.";

    /// <summary>Fewest characters.</summary>
    public const int Shortest = 3;

    /// <summary>Most characters.</summary>
    public const int Longest = 40;

    /// <summary>The ID as it is kept.</summary>
    /// <exception cref="UserRefusedException">It breaks a rule.</exception>
    public static string Demand(string? typed)
    {
        var name = (typed ?? "").Trim().ToLowerInvariant();
        if (name.Length is < Shortest or > Longest || !char.IsAsciiLetterLower(name[0]) || name.Any(character => !Allowed.Contains(character, StringComparison.Ordinal)))
        {
            throw new UserRefusedException(
                "UserName",
                "利用者IDは、英小文字で始まる3文字以上40文字以内の英小文字、数字、ハイフン、ピリオドで入力してください。例: mihon-hanako",
                "Enter a user ID of 3 to 40 lower-case letters, digits, hyphens and full stops that begins with a letter, for example mihon-hanako.");
        }

        return name;
    }

    /// <summary>The refusal of an ID that somebody has already.</summary>
    public static UserRefusedException Taken(string name) => new(
        "UserName",
        $"利用者ID {name} は使われています。数字を足すなどして、別のIDにしてください。",
        $"The user ID {name} is taken. Choose another one, for example with a digit added.");
}
