using HerSys.Exchange.Mapping;

namespace HerSys.Exchange.Profiles;

/// <summary>Finds the mistakes of one column of a profile.</summary>
internal static class ColumnCheck
{
    internal static IEnumerable<string> Problems(ProfileColumn column, SharedValues shared)
    {
        if (column.Headers.Count == 0 || column.Headers.Any(string.IsNullOrWhiteSpace))
        {
            yield return $"a column of '{column.Target}' has no header";
            yield break;
        }

        if (column.Map is { } map && !shared.Maps.ContainsKey(map))
        {
            yield return $"'{column.Headers[0]}' names the list '{map}', which does not exist";
            yield break;
        }

        foreach (var (value, meaning) in Meanings(column, shared))
        {
            if (meaning is not null && !TargetValues.IsCanonical(column.Target, meaning))
            {
                yield return $"'{column.Headers[0]}': '{meaning}' (for '{value}') is no value of '{column.Target}'";
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, string?>> Meanings(ProfileColumn column, SharedValues shared) =>
        column.Map is null ? column.Values : shared.Maps[column.Map].Concat(column.Values);
}
