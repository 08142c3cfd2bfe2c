using System.Text;
using FsCheck;
using FsCheck.Fluent;
using HerSys.Exchange.Reading;
using HerSys.Japan;

namespace HerSys.Exchange.Tests.Reading;

public sealed class CsvRowsPropertyTests
{
    private static readonly string[] Pieces = ["1", "大阪市", ",", "\"", "\r\n", "\n", " ", "　", "=1+1", "髙", "ー", "𠮷", "a;b"];

    [Fact]
    public void RowsWrittenAsCsv_AreReadBack_WhateverTheCellsHold() => Check.QuickThrowOnFailure(Prop.ForAll(
        Tables().ToArbitrary(),
        Gen.Elements("\r\n", "\n").ToArbitrary(),
        ArbMap.Default.ArbFor<bool>(),
        (table, line, mark) => ReadsBack(table, line, mark)));

    [Theory]
    [InlineData("a,b\r\n1,2\r\n\r\n3,4\r\n", new[] { 2, 4 })]
    [InlineData("a,b\n\"1\n1\",2\n3,4", new[] { 2, 3 })]
    [InlineData("a,b\r\n,\r\n3,4", new[] { 3 })]
    public async Task Rows_AreNumberedAsASpreadsheetDoes_AndBlankOnesPassedOver(string text, int[] numbers)
    {
        var rows = await ReadAsync(Encoding.UTF8.GetBytes(text));
        Assert.Equal(numbers, rows.Select(row => row.Number));
    }

    [Fact]
    public async Task Row_WithTooFewOrTooManyCells_HasAProblem_AndTheNextOneHasNot()
    {
        var rows = await ReadAsync(Encoding.UTF8.GetBytes("a,b\n1\n1,2,3\n1,2,\n1,2"));
        Assert.Equal([true, true, false, false], rows.Select(row => row.Problem is not null));
    }

    [Fact]
    public async Task Cp932_WithLettersOfItsOwn_IsDetected()
    {
        var cp932 = FileEncodings.Get("cp932");
        using var file = new MemoryStream(cp932.GetBytes("番号,居住地\r\n1,髙槻市①㈱"));

        var encoding = (await EncodingDetector.DetectAsync(file, ["utf-8", "cp932"], CancellationToken.None)).Encoding!;

        Assert.Equal(932, encoding.CodePage);
        Assert.Equal(0, file.Position);
    }

    private static bool ReadsBack(string[][] table, string line, bool mark)
    {
        string[] headers = [.. table[0].Select((_, index) => $"h{index}")];
        var text = string.Join(line, table.Prepend(headers).Select(row => string.Join(',', row.Select(Quoted))));
        byte[] bytes = [.. mark ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)];
        var rows = ReadAsync(bytes).GetAwaiter().GetResult();
        var expected = table.Where(row => row.Any(cell => !string.IsNullOrWhiteSpace(cell))).ToList();
        return rows.Count == expected.Count && rows.Zip(expected).All(pair => pair.First.Problem is null && pair.First.Cells.SequenceEqual(pair.Second));
    }

    private static async Task<List<RawRow>> ReadAsync(byte[] bytes)
    {
        using var file = new MemoryStream(bytes);
        return await new CsvRows(file, FileEncodings.Get("utf-8")).ReadAsync(CancellationToken.None).ToListAsync();
    }

    private static string Quoted(string cell) => '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    private static Gen<string[][]> Tables() =>
        from columns in Gen.Choose(1, 5)
        from rows in Gen.Choose(1, 8)
        from table in Gen.ArrayOf(Gen.ArrayOf(Cells(), columns), rows)
        select table;

    private static Gen<string> Cells() =>
        from count in Gen.Choose(0, 4)
        from pieces in Gen.ArrayOf(Gen.Elements(Pieces), count)
        select string.Concat(pieces);
}
