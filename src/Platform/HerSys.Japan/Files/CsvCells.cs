using System.Buffers;

namespace HerSys.Japan;

/// <summary>Writes rows of CSV that spreadsheets open without harm (domain.md 8.3).</summary>
public static class CsvCells
{
    private static readonly SearchValues<char> FormulaStarts = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    /// <summary>A row with its line end. Every cell is quoted; one that begins like a formula gets an apostrophe in front.</summary>
    public static string Row(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>The cell as somebody meant it, without the apostrophe that <see cref="Row"/> put in front of a formula.</summary>
    public static string Read(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && IsFormula(cell[1]) ? cell[1..] : cell;

    /// <summary>Whether a spreadsheet takes a text that begins so for a formula; the full-width ones after conversion.</summary>
    public static bool IsFormula(char first) => FormulaStarts.Contains(first);

    private static string Cell(string? text)
    {
        var value = text ?? "";
        var harmless = value.Length > 0 && IsFormula(value[0]) ? "'" + value : value;
        return '"' + harmless.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
    }
}
