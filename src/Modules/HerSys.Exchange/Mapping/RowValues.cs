using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HerSys.Exchange.Profiles;

namespace HerSys.Exchange.Mapping;

/// <summary>What a row says, in canonical form, by target. Two rows that say the same have the same fingerprint.</summary>
internal sealed class RowValues
{
    private const string DayFormat = "yyyy-MM-dd";
    private const char Separator = '\u001f';
    private static readonly ColumnTarget[] Targets = Enum.GetValues<ColumnTarget>();

    private readonly string?[] _values = new string?[Targets.Length];

    internal string? this[ColumnTarget target]
    {
        get => _values[(int)target];
        set => _values[(int)target] = value;
    }

    /// <summary>A day; null if the row gives none.</summary>
    internal DateOnly? Day(ColumnTarget target) => this[target] is { } text ? ReadDay(text) : null;

    internal static DateOnly ReadDay(string text) => DateOnly.ParseExact(text, DayFormat, CultureInfo.InvariantCulture);

    internal static string Write(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    /// <summary>Thirty-two hexadecimal digits.</summary>
    internal string Fingerprint()
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Separator, _values)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }

    /// <summary>Targets about which the two differ.</summary>
    internal IReadOnlyList<ColumnTarget> DifferencesFrom(RowValues other) =>
        [.. Targets.Where(target => this[target] != other[target])];

    internal string ToJson() => JsonSerializer.Serialize(
        Targets.Where(target => this[target] is not null).ToDictionary(target => target.ToString(), target => this[target]));

    internal static RowValues FromJson(string json)
    {
        var values = new RowValues();
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, string?>>(json) ?? [])
        {
            if (Enum.TryParse<ColumnTarget>(name, out var target))
            {
                values[target] = value;
            }
        }

        return values;
    }
}
