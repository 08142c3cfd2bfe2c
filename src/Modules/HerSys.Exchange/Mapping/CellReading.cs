using HerSys.Japan;

namespace HerSys.Exchange.Mapping;

/// <summary>What a cell says.</summary>
/// <param name="Value">In canonical form; null if it says nothing.</param>
/// <param name="Problem">Why it cannot be read.</param>
internal readonly record struct CellReading(string? Value, BilingualText? Problem)
{
    internal static CellReading Nothing => default;

    internal static CellReading Of(string? value) => new(value, null);

    internal static CellReading Refuse(string ja, string en) => new(null, new BilingualText(ja, en));
}
