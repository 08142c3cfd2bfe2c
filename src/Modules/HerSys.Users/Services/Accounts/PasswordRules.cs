using HerSys.Japan;

namespace HerSys.Users.Services.Accounts;

/// <summary>
/// What a password must be: long, not the own ID, and nothing that is guessed first. No mixture of kinds of characters is asked for, since that makes
/// people write passwords on paper.
/// </summary>
public static class PasswordRules
{
    /// <summary>Fewest characters.</summary>
    public const int Shortest = 12;

    /// <summary>Most characters: hashing a longer one would only cost time.</summary>
    public const int Longest = 128;

    /// <summary>Fewest different characters.</summary>
    public const int FewestDifferent = 5;

    /// <summary>What is wrong with a password; empty when it is good.</summary>
    /// <param name="userName">The own ID.</param>
    /// <param name="password">The password.</param>
    /// <param name="names">Names that somebody who guesses would try.</param>
    public static IReadOnlyList<BilingualText> Check(string? userName, string? password, IReadOnlyList<string> names)
    {
        var text = password ?? "";
        var problems = new List<BilingualText>();
        if (text.Length < Shortest)
        {
            problems.Add(new(
                "パスワードが短すぎます。12文字以上にしてください。短い言葉をいくつかつなぐと、長くても覚えられます。",
                "The password is too short. Use 12 characters or more. A few short words joined together are long and easy to remember."));
        }

        if (text.Length > Longest)
        {
            problems.Add(new("パスワードが長すぎます。128文字以内にしてください。", "The password is too long. Use at most 128 characters."));
        }

        if (text.Length >= Shortest && text.Distinct().Count() < FewestDifferent)
        {
            problems.Add(new(
                "パスワードが同じ文字の繰り返しです。5種類以上の文字を使ってください。",
                "The password repeats the same characters. Use at least 5 different ones."));
        }

        if (!string.IsNullOrEmpty(userName) && text.Contains(userName, StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(new(
                "パスワードに利用者IDが入っています。IDを含まないものにしてください。",
                "The password contains the user ID. Choose one without it."));
        }

        if (problems.Count == 0 && GuessablePasswords.IsGuessable(text, names))
        {
            problems.Add(new(
                "パスワードが推測されやすいものです。よくある言葉、氏名や組織の名前、年、キーボードの並び、繰り返しだけで作らず、自分だけの言葉を加えてください。",
                "The password is easy to guess. Do not build it from common words, names, years, rows of keys or repetitions alone; add words of your own."));
        }

        return problems;
    }
}
