using HerSys.Japan;

namespace HerSys.Reporting.Forms;

/// <summary>Reads options given by their code or by their words in either language.</summary>
internal static class OptionReader
{
    internal static string? CodeOf(FormField field, string typed)
    {
        var key = JapaneseText.Normalize(typed);
        return field.Choices.FirstOrDefault(option => IsNamed(option, key))?.Code;
    }

    /// <summary>Each value once, in the order of the form; unknown ones behind, as they came.</summary>
    internal static IEnumerable<string> InOrder(FormField field, IEnumerable<string> values)
    {
        var codes = field.Choices.Select(option => option.Code).ToList();
        return values
            .Distinct(StringComparer.Ordinal)
            .OrderBy(value => codes.IndexOf(value) is var index and >= 0 ? index : int.MaxValue);
    }

    private static bool IsNamed(FieldOption option, string key) =>
        string.Equals(option.Code, key, StringComparison.OrdinalIgnoreCase)
        || JapaneseText.Normalize(option.Label.Ja) == key
        || string.Equals(option.Label.En, key, StringComparison.OrdinalIgnoreCase);
}
