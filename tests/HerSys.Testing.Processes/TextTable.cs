using System.Globalization;

namespace HerSys.Testing.Processes;

/// <summary>Rows as a Markdown table, aligned so that it reads well on a terminal too.</summary>
public sealed class TextTable
{
    private readonly List<string[]> rows;

    /// <param name="heads">The heads of the columns.</param>
    public TextTable(params string[] heads) => rows = [heads];

    /// <summary>A number as people read it: large ones grouped, small ones with three figures.</summary>
    public static string Number(double? value) => value switch
    {
        null => "",
        var whole when whole == Math.Truncate(whole.Value) => whole.Value.ToString("N0", CultureInfo.InvariantCulture),
        >= 100 or <= -100 => value.Value.ToString("N0", CultureInfo.InvariantCulture),
        >= 10 or <= -10 => value.Value.ToString("F1", CultureInfo.InvariantCulture),
        _ => value.Value.ToString("0.##", CultureInfo.InvariantCulture),
    };

    /// <summary>Adds a row.</summary>
    public void Add(params string[] cells) => rows.Add(cells);

    /// <inheritdoc/>
    public override string ToString()
    {
        var widths = Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        var lines = rows.Select(row => Line(row.Select((cell, column) => cell.PadRight(widths[column])))).ToList();
        lines.Insert(1, Line(widths.Select(width => new string('-', width))));
        return string.Join(Environment.NewLine, lines);
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
