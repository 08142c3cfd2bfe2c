using System.Text.RegularExpressions;
using HerSys.Exchange.Profiles;
using HerSys.Japan;

namespace HerSys.Exchange.Mapping;

/// <summary>
/// Reads the days of files: 2020-08-01, 2020/8/1, R2.8.1, 44044 (a spreadsheet's serial number). What is roughly known
/// (4月初旬) is not recorded; what cannot be a day of this epidemic is refused.
/// </summary>
internal sealed partial class DayReader(SharedValues shared, DateOnly today)
{
    private const int DigitsOfSerial = 5;
    private static readonly DateOnly First = new(2019, 12, 1);

    internal CellReading Read(string text)
    {
        var plain = Midnight().Replace(text, "");
        if (shared.RoughDates.Any(word => plain.Contains(word, StringComparison.Ordinal)))
        {
            return CellReading.Nothing;
        }

        return Parse(plain) is { } day ? Check(day) : CellReading.Refuse(
            $"日付「{CellText.Quote(text)}」を読めません。2020-08-01 のように年月日で書くか、分からなければ空欄にしてください。",
            $"The date '{CellText.Quote(text)}' cannot be read. Write year, month and day as in 2020-08-01, or leave it empty if unknown.");
    }

    private CellReading Check(DateOnly day)
    {
        if (day > today)
        {
            return CellReading.Refuse(
                $"{RowValues.Write(day)} は今日より後の日付です。ファイルの日付を確かめてください。",
                $"{RowValues.Write(day)} is after today. Check the date in the file.");
        }

        return day >= First ? CellReading.Of(RowValues.Write(day)) : CellReading.Refuse(
            $"{RowValues.Write(day)} は流行が始まる前の日付です。ファイルの日付を確かめてください。",
            $"{RowValues.Write(day)} is before the epidemic began. Check the date in the file.");
    }

    /// <summary>A day without a year would be one of several: the answer must not depend on when it is read.</summary>
    private DateOnly? Parse(string text)
    {
        if (text.Length == DigitsOfSerial && ExcelSerialDate.TryParse(text, out var serial))
        {
            return serial;
        }

        return JapaneseDate.TryParse(text, today, out var day)
            && JapaneseDate.TryParse(text, today.AddYears(-3), out var same) && same == day
            ? day
            : null;
    }

    [GeneratedRegex(@"[ T]0?0:00(:00(\.0+)?)?$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 200)]
    private static partial Regex Midnight();
}
