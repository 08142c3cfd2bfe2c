using HerSys.Exchange.Mapping;
using HerSys.Exchange.Profiles;

namespace HerSys.Exchange.Reading;

/// <summary>Finds the newest day of a file, in the columns that its profile names.</summary>
internal sealed class NewestDay(ImportProfile profile, HeaderMap headers, SharedValues shared, DateOnly today)
{
    private readonly List<(int Index, ColumnReader Reader)> _columns =
    [
        .. profile.Columns
            .Where(column => TargetValues.IsDay(column.Target) && headers.Has(column))
            .Where(column => profile.AsOf.NewestOf.Count == 0 || profile.AsOf.NewestOf.Contains(column.Target))
            .Select(column => (headers.IndexOf(column), new ColumnReader(column, shared, today))),
    ];

    private string? _newest;

    /// <summary>The newest day so far; null if there was none.</summary>
    internal DateOnly? Day => _newest is null ? null : RowValues.ReadDay(_newest);

    internal void See(RawRow row)
    {
        if (row.Problem is not null)
        {
            return;
        }

        foreach (var (index, reader) in _columns)
        {
            // Days are written as yyyy-MM-dd, so that their order is that of the text; the future was refused by the reader.
            if (reader.Read(row.Cells[index]).Value is { } day && string.CompareOrdinal(day, _newest) > 0)
            {
                _newest = day;
            }
        }
    }
}
