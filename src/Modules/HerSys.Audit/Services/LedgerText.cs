namespace HerSys.Audit.Services;

/// <summary>
/// Makes texts storable. One text that the database refuses would fail every entry that is committed with it.
/// </summary>
internal static class LedgerText
{
    private const string Ellipsis = "…";

    public static string Cut(string text, int longest)
    {
        // PostgreSQL stores no NUL character; it can come in a search term.
        var storable = text.Replace("\0", "", StringComparison.Ordinal);
        if (storable.Length <= longest)
        {
            return storable;
        }

        var end = longest - Ellipsis.Length;
        return storable[..(char.IsHighSurrogate(storable[end - 1]) ? end - 1 : end)] + Ellipsis;
    }

    public static string? CutOrNull(string? text, int longest) => text is null ? null : Cut(text, longest);
}
