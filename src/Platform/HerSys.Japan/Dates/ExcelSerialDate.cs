using System.Globalization;

namespace HerSys.Japan;

/// <summary>Days that a spreadsheet stored as a number: 43859 is 2020-01-29 (domain.md 8.3).</summary>
public static class ExcelSerialDate
{
    // Counting from 1899-12-30 absorbs the 29 February 1900 that spreadsheets invented; so earlier serials are refused.
    private static readonly DateOnly DayZero = new(1899, 12, 30);
    private const int FirstSafe = 61;
    private const int LastPlausible = 73415;

    /// <summary>Reads a serial number of 1900-03-01 to 2100-12-31; anything else is refused.</summary>
    public static bool TryParse(string? text, out DateOnly date)
    {
        date = default;
        var plain = JapaneseText.Normalize(text);
        if (!int.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
            || serial is < FirstSafe or > LastPlausible)
        {
            return false;
        }

        date = DayZero.AddDays(serial);
        return true;
    }
}
