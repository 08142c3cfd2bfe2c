using System.Globalization;

namespace HerSys.Japan;

/// <summary>What users read when a code is refused: why, and what to do.</summary>
public static class CodeProblemTexts
{
    /// <summary>The text for a problem.</summary>
    /// <param name="problem">Any problem but <see cref="CodeProblem.None"/>.</param>
    /// <param name="digits">How many digits the code has.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no problem to describe.</exception>
    public static BilingualText Describe(CodeProblem problem, int digits) => problem switch
    {
        CodeProblem.Empty => new(
            Format($"入力されていません。数字{digits}桁を入力してください。"),
            Format($"Nothing was entered. Enter {digits} digits.")),
        CodeProblem.NotDigits => new(
            Format($"数字以外の文字が含まれています。数字{digits}桁で入力してください。"),
            Format($"There are characters other than digits. Enter {digits} digits.")),
        CodeProblem.WrongLength => new(
            Format($"桁数が違います。先頭の0も含めて数字{digits}桁で入力してください。"),
            Format($"The number of digits is wrong. Enter {digits} digits, including leading zeros.")),
        CodeProblem.UnknownPrefecture => new(
            "先頭の2桁が都道府県の番号(01から47)ではありません。番号を確かめてください。",
            "The first two digits are not a prefecture (01 to 47). Check the number."),
        CodeProblem.CheckDigit => new(
            "検査数字が合いません。数字の打ち間違いや入れ替わりがないか確かめてください。",
            "The check digit does not match. Check for a mistyped digit or two digits swapped."),
        _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "There is no problem to describe."),
    };

    private static string Format(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
