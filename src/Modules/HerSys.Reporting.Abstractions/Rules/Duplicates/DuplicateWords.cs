using HerSys.Japan;

namespace HerSys.Reporting.Rules;

/// <summary>Says why two records may be about the same person.</summary>
public static class DuplicateWords
{
    private static readonly (DuplicateReasons Reason, BilingualText Words)[] All =
    [
        (DuplicateReasons.Kana, new("フリガナ", "reading")),
        (DuplicateReasons.NearName, new("氏名(1文字ちがい)", "name (one character differs)")),
        (DuplicateReasons.Phone, new("電話番号", "telephone")),
        (DuplicateReasons.Address, new("住所", "address")),
        (DuplicateReasons.BirthDate, new("生年月日", "date of birth")),
        (DuplicateReasons.SwappedBirthDate, new("生年月日(月と日が逆)", "date of birth (month and day swapped)")),
        (DuplicateReasons.NearEra, new("生年月日(元号ちがい)", "date of birth (another era)")),
    ];

    /// <summary>The reasons one by one, in the order in which people compare.</summary>
    public static IReadOnlyList<BilingualText> Of(DuplicateReasons reasons) =>
        [.. All.Where(known => reasons.HasFlag(known.Reason)).Select(known => known.Words)];

    /// <summary>The reasons in one line of Japanese.</summary>
    public static string Japanese(DuplicateReasons reasons) => string.Join('・', Of(reasons).Select(words => words.Ja));

    /// <summary>The reasons in one line of English.</summary>
    public static string English(DuplicateReasons reasons)
    {
        string[] words = [.. Of(reasons).Select(known => known.En)];
        return words.Length < 2 ? string.Concat(words) : $"{string.Join(", ", words[..^1])} and {words[^1]}";
    }
}
