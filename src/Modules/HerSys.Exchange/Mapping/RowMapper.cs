using HerSys.Cases.Statuses;
using HerSys.Exchange.Profiles;
using HerSys.Exchange.Reading;
using HerSys.Japan;

namespace HerSys.Exchange.Mapping;

/// <summary>Reads rows by a profile. A row with a cell that cannot be read is refused with every such cell named.</summary>
internal sealed class RowMapper(ImportProfile profile, HeaderMap headers, SharedValues shared, DateOnly today)
{
    private readonly List<MappedColumn> _columns =
    [
        .. profile.Columns
            .Where(headers.Has)
            .Select(column => new MappedColumn(column, headers.IndexOf(column), headers.NameOf(column), new ColumnReader(column, shared, today))),
    ];

    private readonly Dictionary<ColumnTarget, string> _headers = profile.Columns
        .Where(headers.Has)
        .GroupBy(column => column.Target)
        .ToDictionary(columns => columns.Key, columns => headers.NameOf(columns.First()));

    internal ReadRow Map(RawRow raw)
    {
        if (raw.Problem is not null)
        {
            return new ReadRow(raw.Number, "", new RowValues(), null, [raw.Problem]);
        }

        var values = new RowValues();
        var problems = new List<RowProblem>();
        string? statusText = null;
        foreach (var column in _columns.Where(column => values[column.Source.Target] is null))
        {
            var cell = raw.Cells[column.Index];
            var reading = column.Reader.Read(cell);
            values[column.Source.Target] = reading.Value;
            if (reading.Problem is not null)
            {
                problems.Add(new RowProblem(column.Header, reading.Problem));
            }
            else if (column.Source.Target == ColumnTarget.Status && reading.Value is not null)
            {
                statusText = StatusText(column.Header, cell, reading.Value);
            }
        }

        values[ColumnTarget.Status] ??= profile.StatusIfAbsent;
        var key = Key(values, problems);
        return new ReadRow(raw.Number, key, values, statusText, Checked(values, problems)) { Headers = _headers };
    }

    private string Key(RowValues values, List<RowProblem> problems)
    {
        foreach (var column in _columns.Where(column => profile.Key.Contains(column.Source.Target)))
        {
            if (values[column.Source.Target] is null && problems.TrueForAll(problem => problem.Column != column.Header))
            {
                problems.Add(new RowProblem(column.Header, new BilingualText(
                    "行を見分けるための値が空です。値を入れてください。", "The value that identifies the row is empty. Fill it in.")));
            }
        }

        var key = string.Join('-', profile.Key.Select(target => values[target]).OfType<string>());
        if (key.Length > TargetValues.LongestCode)
        {
            problems.Add(RowProblem.OfRow(
                $"行を見分ける値が{TargetValues.LongestCode}文字より長いので取り込めません。列がずれていないか確かめてください。",
                $"The values that identify the row are longer than {TargetValues.LongestCode} characters. Check whether columns have shifted."));
        }

        return key;
    }

    private static List<RowProblem> Checked(RowValues values, List<RowProblem> problems)
    {
        if (values[ColumnTarget.Status] is null && problems.Count == 0)
        {
            problems.Add(RowProblem.OfRow("現在のステータスが書かれていません。", "The row names no status."));
        }

        return problems;
    }

    private static string? StatusText(string header, string cell, string code)
    {
        var wording = CellText.Quote(cell);
        return wording == CaseStatuses.Get(code).Label.Ja ? null : $"{header}: {wording}";
    }

    private sealed record MappedColumn(ProfileColumn Source, int Index, string Header, ColumnReader Reader);
}
