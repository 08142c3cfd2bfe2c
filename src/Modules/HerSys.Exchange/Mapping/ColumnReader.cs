using System.Collections.Frozen;
using HerSys.Exchange.Profiles;

namespace HerSys.Exchange.Mapping;

/// <summary>Reads the cells of one column. Values of the profile come first, then what says nothing, then the shared list.</summary>
internal sealed class ColumnReader
{
    private const int MostRemembered = 5_000;

    private readonly ProfileColumn _column;
    private readonly FrozenDictionary<string, string?> _values;
    private readonly FrozenDictionary<string, string?> _shared;
    private readonly FrozenSet<string> _missing;
    private readonly PlainCellReader _plain;
    private readonly Dictionary<string, CellReading> _remembered = [];

    internal ColumnReader(ProfileColumn column, SharedValues shared, DateOnly today)
    {
        _column = column;
        _values = Keyed(column.Values);
        _shared = Keyed(column.Map is null ? new Dictionary<string, string?>() : shared.Maps[column.Map]);
        _missing = shared.Missing.Select(CellText.Key).ToFrozenSet();
        _plain = new PlainCellReader(column.Target, new DayReader(shared, today));
    }

    internal CellReading Read(string cell)
    {
        if (cell.Length == 0)
        {
            return CellReading.Nothing;
        }

        if (_remembered.TryGetValue(cell, out var reading))
        {
            return reading;
        }

        reading = ReadAnew(cell);
        if (_remembered.Count < MostRemembered)
        {
            _remembered.Add(cell, reading);
        }

        return reading;
    }

    private CellReading ReadAnew(string cell)
    {
        if (_column.Contains)
        {
            return ReadContained(CellText.Key(cell));
        }

        if (_column.Separator is not { } separator)
        {
            return ReadOne(cell);
        }

        var readings = cell.Split(separator, StringSplitOptions.RemoveEmptyEntries).Select(ReadOne).ToList();
        return readings.FirstOrDefault(reading => reading.Problem is not null || reading.Value is not null);
    }

    private CellReading ReadContained(string key)
    {
        var found = _values.FirstOrDefault(pair => key.Contains(pair.Key, StringComparison.Ordinal));
        return CellReading.Of(found.Value);
    }

    private CellReading ReadOne(string cell)
    {
        var key = CellText.Key(cell);
        if (_values.TryGetValue(key, out var value))
        {
            return CellReading.Of(value);
        }

        if (key.Length == 0 || _missing.Contains(key))
        {
            return CellReading.Nothing;
        }

        if (_shared.TryGetValue(key, out var meaning))
        {
            return CellReading.Of(meaning);
        }

        return _column.Unlisted switch
        {
            UnlistedValue.Ignore => CellReading.Nothing,
            UnlistedValue.Refuse => CellReading.Refuse(
                $"「{CellText.Quote(cell)}」は対応表にない値です。書き方を直すか、対応表に加えてください。",
                $"The value '{CellText.Quote(cell)}' is not in the profile. Mend it, or add it to the profile."),
            _ => _plain.Read(cell),
        };
    }

    private static FrozenDictionary<string, string?> Keyed(IReadOnlyDictionary<string, string?> values) =>
        values.ToFrozenDictionary(pair => CellText.Key(pair.Key), pair => pair.Value);
}
