using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using HerSys.Exchange.Contracts;
using HerSys.Exchange.Mapping;

namespace HerSys.Exchange.Reading;

/// <summary>Cuts a file into rows, one at a time, so that its size does not matter. Rows without any cell are passed over.</summary>
internal sealed class CsvRows(Stream file, Encoding encoding)
{
    private const int LongestCell = 20_000;

    private bool _isRowBad;

    /// <summary>The headers.</summary>
    /// <exception cref="ImportRefusedException">There are none.</exception>
    internal async Task<HeaderMap> ReadHeadersAsync()
    {
        using var parser = Open();
        return await parser.ReadAsync() && parser.Record is { } headers && !IsBlank(headers)
            ? new HeaderMap(headers)
            : throw ImportRefusedException.Because("1行目に見出しがありません。", "There are no headers in the first row.");
    }

    /// <summary>All rows after the headers.</summary>
    /// <exception cref="ImportRefusedException">A quotation mark is never closed.</exception>
    internal async IAsyncEnumerable<RawRow> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var parser = Open();
        var columns = await NextAsync(parser) ? parser.Count : 0;
        while (await NextAsync(parser))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var cells = parser.Record ?? [];
            if (!IsBlank(cells))
            {
                yield return Row(parser.Row, cells, columns);
            }
        }
    }

    private RawRow Row(int number, string[] cells, int columns)
    {
        if (_isRowBad)
        {
            return new RawRow(number, cells, RowProblem.OfRow(
                "引用符(\")の使い方が正しくありません。値の中の引用符は2つ重ねて書いてください。",
                "Quotation marks (\") are not used as they should be. Write a quotation mark inside a value twice."));
        }

        if (cells.Length < columns || cells.Skip(columns).Any(cell => cell.Length > 0))
        {
            return new RawRow(number, cells, RowProblem.OfRow(
                $"列の数が見出しと合いません(見出し{columns}列、この行{cells.Length}列)。区切りのコンマに過不足がないか確かめてください。",
                $"The number of columns ({cells.Length}) differs from that of the headers ({columns}). Check for missing or surplus commas."));
        }

        return new RawRow(number, cells);
    }

    private async Task<bool> NextAsync(CsvParser parser)
    {
        _isRowBad = false;
        try
        {
            return await parser.ReadAsync();
        }
        catch (MaxFieldSizeException)
        {
            throw ImportRefusedException.Because(
                $"{parser.Row}行目あたりで、引用符(\")が閉じていません。ファイルを直してください。",
                $"A quotation mark (\") opened near row {parser.Row} is never closed. Mend the file.");
        }
    }

    private CsvParser Open()
    {
        file.Position = 0;
        var reader = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: false, leaveOpen: true);
        return new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            IgnoreBlankLines = false,
            MaxFieldSize = LongestCell,
            BadDataFound = _ => _isRowBad = true,
        });
    }

    private static bool IsBlank(string[] cells) => Array.TrueForAll(cells, string.IsNullOrWhiteSpace);
}
