namespace HerSys.Platform.Data.Migrations;

/// <summary>Names in SQL, for both products.</summary>
internal static class SqlNames
{
    /// <summary>PostgreSQL cuts longer names silently.</summary>
    private const int MaxLength = 63;

    public static string Quote(string identifier)
        => '"' + identifier.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';

    public static string QuoteList(IEnumerable<string> identifiers) => string.Join(", ", identifiers.Select(Quote));

    /// <summary>A text as a literal.</summary>
    public static string Literal(string text) => '\'' + text.Replace("'", "''", StringComparison.Ordinal) + '\'';

    /// <summary>A generated name, refused when PostgreSQL would cut it.</summary>
    public static string Join(string prefix, string table, IEnumerable<string> columns)
    {
        var name = $"{prefix}_{table}_{string.Join('_', columns)}";
        return name.Length <= MaxLength
            ? name
            : throw new InvalidOperationException($"The name '{name}' is longer than {MaxLength} characters: pass a shorter one.");
    }
}
