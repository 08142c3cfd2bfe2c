using HerSys.Japan;

namespace HerSys.Users.Services.Accounts;

/// <summary>
/// Finds passwords that are guessed first. Instead of a long list, what everybody would try is taken out: common words,
/// names, years, runs along the keyboard, repetitions. What is left must still be something of one's own.
/// </summary>
public static class GuessablePasswords
{
    /// <summary>Fewest characters that must be left.</summary>
    public const int FewestOwn = 5;

    private const int ShortestName = 3;
    private const int ShortestRun = 4;
    private const int LongestRepeatedPiece = 8;

    // The words that people reach for when asked for a password, in English and as Japanese people write them in Latin letters.
    private static readonly string[] Words =
    [
        "password", "passwort", "passward", "passwd", "passcode", "pasuwado", "pass", "word", "secret", "himitsu", "angou", "kagi",
        "administrator", "admin", "kanrisha", "kanri", "root", "user", "guest", "test", "tesuto", "demo", "sample", "mihon", "temp", "default",
        "login", "logon", "signin", "welcome", "youkoso", "hello", "konnichiwa", "letmein", "changeme", "open", "abc", "xyz", "the", "my", "is", "no",
        "hersys", "corona", "korona", "covid", "virus", "hokenjo", "hokensho", "byouin", "byoin", "clinic", "kurinikku", "hospital", "isha", "doctor",
        "kangoshi", "nurse", "yakusho", "shiyakusho", "kencho", "system", "shisutemu", "japan", "nippon", "nihon", "tokyo", "osaka", "sakura", "fuji",
        "love", "iloveyou", "daisuki", "aishiteru", "arigatou", "arigato", "baseball", "yakyuu", "football", "soccer", "dragon", "monkey", "master",
        "sunshine", "princess", "shadow", "superman", "summer", "winter", "spring", "autumn", "haru", "natsu", "aki", "fuyu",
        "パスワード", "ヒミツ", "ログイン", "カンリシャ", "ビョウイン", "ホケンジョ", "ホケンショ", "コロナ", "病院", "保健所", "管理者", "秘密",
    ];

    private static readonly string[] Lines =
    [
        "1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "qazwsxedcrfvtgbyhnujmikolp", "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
        "abcdefghijklmnopqrstuvwxyz", "アイウエオカキクケコサシスセソタチツテト",
    ];

    /// <summary>Whether a password would be guessed early.</summary>
    /// <param name="password">The password.</param>
    /// <param name="names">Names that somebody who guesses would know: of the person, the organisations, the tenant.</param>
    public static bool IsGuessable(string password, IEnumerable<string> names)
    {
        var text = JapaneseText.SearchKey(password);
        if (IsRepetition(text))
        {
            return true;
        }

        string[] parts = [.. names.SelectMany(PartsOf).Concat(Words.Select(JapaneseText.SearchKey)).Distinct(StringComparer.Ordinal).OrderByDescending(part => part.Length)];
        return new[] { text, Plain(text) }.Min(written => OwnPartOf(written, parts)) < FewestOwn;
    }

    private static int OwnPartOf(string text, string[] parts)
    {
        var left = WithoutRuns(text);
        foreach (var part in parts)
        {
            left = left.Replace(part, " ", StringComparison.Ordinal);
        }

        return left.Where(char.IsLetter).Distinct().Count();
    }

    private static IEnumerable<string> PartsOf(string name) => name
        .Split([' ', '　', '-', '.', '_', '・', '@'], StringSplitOptions.RemoveEmptyEntries)
        .Append(name)
        .Select(JapaneseText.SearchKey)
        .Where(part => part.Length >= ShortestName || (part.Length >= 2 && part.Any(character => character > 'z')));

    // p4ssw0rd is password.
    private static string Plain(string text) => new([.. text.Select(character => character switch
    {
        '0' => 'o', '1' or '!' => 'i', '3' => 'e', '4' or '@' => 'a', '5' or '$' => 's', '7' => 't', '8' => 'b', _ => character,
    })]);

    private static bool IsRepetition(string text)
    {
        for (var piece = 1; piece <= Math.Min(LongestRepeatedPiece, text.Length / 2); piece++)
        {
            if (Enumerable.Range(piece, text.Length - piece).All(index => text[index] == text[index - piece]))
            {
                return true;
            }
        }

        return false;
    }

    // A run is four or more characters that follow each other on the keyboard, in the alphabet, or are the same; either way round.
    private static string WithoutRuns(string text)
    {
        var kept = new System.Text.StringBuilder();
        for (var start = 0; start < text.Length;)
        {
            var length = RunAt(text, start);
            if (length >= ShortestRun)
            {
                kept.Append(' ');
                start += length;
            }
            else
            {
                kept.Append(text[start]);
                start++;
            }
        }

        return kept.ToString();
    }

    private static int RunAt(string text, int start)
    {
        var longest = text[start..].TakeWhile(character => character == text[start]).Count();
        foreach (var line in Lines)
        {
            longest = Math.Max(longest, Math.Max(Along(text, start, line, 1), Along(text, start, line, -1)));
        }

        return longest;
    }

    private static int Along(string text, int start, string line, int step)
    {
        var at = line.IndexOf(text[start], StringComparison.Ordinal);
        var length = 0;
        while (at >= 0 && at < line.Length && start + length < text.Length && line[at] == text[start + length])
        {
            length++;
            at += step;
        }

        return length;
    }
}
