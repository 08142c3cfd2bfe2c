using HerSys.Japan;

namespace HerSys.Reporting.Rules;

/// <summary>Says how many digits a telephone number lacks: the commonest slip of those who type at night.</summary>
internal static class PhoneProblem
{
    private const int FixedLine = 10;
    private const int MobileLine = 11;

    private static readonly string[] MobilePrefixes = ["050", "060", "070", "080", "090"];

    internal static BilingualText Describe(BilingualText label, string text, string example)
    {
        var (ja, en) = Reason(DigitText.Compact(text));
        return new(
            $"「{label.Ja}」{ja}10けたか11けたで入力してください。例: {example}",
            $"'{label.En}' {en} Enter 10 or 11 digits. Example: {example}");
    }

    private static (string Ja, string En) Reason(string digits)
    {
        if (!DigitText.IsDigits(digits))
        {
            return ("に数字とハイフン以外の文字があります。", "has characters other than digits and hyphens.");
        }

        if (digits[0] != '0')
        {
            return ("が0で始まっていません。市外局番から入れてください。", "does not begin with 0. Include the area code.");
        }

        var expected = MobilePrefixes.Any(prefix => digits.StartsWith(prefix, StringComparison.Ordinal)) ? MobileLine : FixedLine;
        var lacking = expected - digits.Length;
        return lacking switch
        {
            > 0 => ($"の数字が{lacking}つ足りません。", $"lacks {Count(lacking)}."),
            < 0 => ($"の数字が{-lacking}つ多いです。", $"has {Count(-lacking)} too many."),
            _ => ("は使われていない形の番号です。", "is not a number in use in Japan."),
        };
    }

    private static string Count(int digits) => digits == 1 ? "one digit" : $"{digits} digits";
}
