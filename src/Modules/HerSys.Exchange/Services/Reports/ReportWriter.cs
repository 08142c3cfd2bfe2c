using System.Globalization;
using HerSys.Exchange.Services.Planning;
using HerSys.Japan;

namespace HerSys.Exchange.Services.Reports;

/// <summary>Writes the report of an import as CSV, a line for each reason, in one language.</summary>
internal sealed class ReportWriter(TextWriter output, CultureInfo language)
{
    private static readonly BilingualText[] Columns =
    [
        new("行", "Row"), new("番号", "Number"), new("結果", "Outcome"), new("HER-SYS ID", "HER-SYS ID"),
        new("列", "Column"), new("理由と直し方", "Reason and what to do"), new("確かめること", "To check"),
    ];

    internal Task WriteHeadAsync() => WriteAsync(Columns.Select(column => column.In(language)));

    internal async Task WriteAsync(IEnumerable<ReportLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Notes is null)
            {
                await WriteAsync(line, note: null);
                continue;
            }

            foreach (var note in line.Notes)
            {
                await WriteAsync(line, note);
            }
        }
    }

    private Task WriteAsync(ReportLine line, ReportNote? note) => WriteAsync(
    [
        line.Row.ToString(CultureInfo.InvariantCulture),
        line.Key,
        OutcomeLabels.Of(line.Outcome).In(language),
        line.HerSysId,
        note?.Column,
        note?.Text.In(language),
        string.Join(' ', (line.Flags ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(RowFlags.IsNoticed).Select(flag => RowFlags.ToLabel(flag).In(language))),
    ]);

    private Task WriteAsync(IEnumerable<string?> cells) => output.WriteAsync(CsvCells.Row(cells));
}
