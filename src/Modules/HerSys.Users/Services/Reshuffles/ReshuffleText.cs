using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using HerSys.Japan;
using HerSys.Users.Contracts;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>Reads files of people: text of a stream in any usual encoding, and rows of a text.</summary>
internal static class ReshuffleText
{
    /// <summary>Largest file, in bytes.</summary>
    public const int LongestFile = 1 << 20;

    /// <summary>Most lines: as many people as a large prefecture moves at once, in one transaction.</summary>
    public const int MostLines = 2_000;

    private const int LongestCell = 2_000;

    /// <summary>The text of a file.</summary>
    /// <exception cref="UserRefusedException">It is no CSV, or in an unknown encoding.</exception>
    public static async Task<string> ReadAsync(Stream file, CancellationToken cancellationToken)
    {
        var found = await EncodingDetector.DetectAsync(file, ["utf-8", "cp932"], cancellationToken);
        using var reader = new StreamReader(file, found.Encoding ?? throw new UserRefusedException("File", found.Problem!), leaveOpen: true);
        return await reader.ReadToEndAsync(cancellationToken);
    }

    /// <summary>The lines after the headers; lines without any cell are passed over.</summary>
    /// <exception cref="UserRefusedException">Headers are missing, there are no lines or too many, or a quotation mark is never closed.</exception>
    public static IReadOnlyList<ReshuffleRow> Rows(string text)
    {
        var isBad = false;
        using var parser = new CsvParser(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            IgnoreBlankLines = false,
            MaxFieldSize = LongestCell,
            BadDataFound = _ => isBad = true,
        });
        try
        {
            var columns = parser.Read() ? Columns(parser.Record ?? []) : [];
            Demand(columns);
            var rows = new List<ReshuffleRow>();
            while (Next())
            {
                if (!Array.TrueForAll(parser.Record!, string.IsNullOrWhiteSpace))
                {
                    rows.Add(Row(parser.Row, columns, parser.Record!, isBad));
                }
            }

            return rows.Count is > 0 and <= MostLines ? rows : throw WrongNumber(rows.Count);
        }
        catch (MaxFieldSizeException)
        {
            throw new UserRefusedException(
                "File",
                $"{parser.Row}行目あたりで、引用符(\")が閉じていません。ファイルを直してください。",
                $"A quotation mark (\") opened near row {parser.Row} is never closed. Mend the file.");
        }

        bool Next()
        {
            isBad = false;
            return parser.Read();
        }
    }

    private static string?[] Columns(string[] headers) => [.. headers.Select(ReshuffleColumns.Of)];

    private static void Demand(string?[] columns)
    {
        string[] needed = [ReshuffleColumns.Kind, ReshuffleColumns.UserName];
        if (needed.Except(columns, StringComparer.Ordinal).ToList() is { Count: > 0 } missing)
        {
            throw new UserRefusedException(
                "File",
                $"1行目の見出しに、列「{string.Join("」「", missing)}」がありません。ひな型の1行目をそのまま使ってください。",
                $"The headers in row 1 lack: {string.Join(", ", missing)}. Use row 1 of the template as it is.");
        }
    }

    private static ReshuffleRow Row(int number, string?[] columns, string[] cells, bool isBad)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < Math.Min(columns.Length, cells.Length); index++)
        {
            if (columns[index] is { } column)
            {
                known.TryAdd(column, CsvCells.Read(cells[index]).Trim());
            }
        }

        return new ReshuffleRow(number, known, Problem(columns, cells, isBad));
    }

    private static ReshuffleProblem? Problem(string?[] columns, string[] cells, bool isBad)
    {
        if (isBad)
        {
            return new ReshuffleProblem("", new(
                "引用符(\")の使い方が正しくありません。値の中の引用符は2つ重ねて書いてください。",
                "Quotation marks (\") are not used as they should be. Write a quotation mark inside a value twice."));
        }

        return cells.Length < columns.Length || cells.Skip(columns.Length).Any(cell => cell.Length > 0)
            ? new ReshuffleProblem("", new(
                $"列の数が見出しと合いません(見出し{columns.Length}列、この行{cells.Length}列)。コンマの過不足を確かめてください。",
                $"The number of columns ({cells.Length}) differs from that of the headers ({columns.Length}). Check for missing or surplus commas."))
            : null;
    }

    private static UserRefusedException WrongNumber(int count) => count == 0
        ? new("File", "見出しのほかに行がありません。2行目から、1人の1つの職務を1行に書いてください。", "There are no lines below the headers. Write one duty of one person per line, from row 2 on.")
        : new(
            "File",
            $"行が{count}行あり、多すぎます。{MostLines}行までのファイルに分けてください。",
            $"There are {count} lines, which is too many. Split them into files of at most {MostLines} lines.");
}
