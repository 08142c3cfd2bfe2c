namespace HerSys.Platform.Mvc.Localization;

/// <summary>
/// Reads translations in the format of GNU gettext (<c>.po</c>): comments, <c>msgctxt</c>, <c>msgid</c>, <c>msgstr</c>,
/// each over one or several lines. Plural forms are refused: word captions so that they need none.
/// </summary>
public static class PoFile
{
    /// <summary>Reads all translated entries; the header and entries without a translation are left out.</summary>
    /// <param name="reader">The file's text.</param>
    /// <exception cref="FormatException">A line cannot be read; the message names its number.</exception>
    public static IReadOnlyList<PoEntry> Read(TextReader reader)
    {
        var entries = new List<PoEntry>();
        var draft = new PoDraft();
        var number = 0;
        while (reader.ReadLine() is { } raw)
        {
            number++;
            var line = raw.Trim();
            if (line.Length > 0 && line[0] != '#')
            {
                draft = Accept(draft, PoLine.Parse(line, number), entries);
            }
        }

        Close(draft, entries);
        return entries;
    }

    private static PoDraft Accept(PoDraft draft, PoLine line, List<PoEntry> entries)
    {
        // An entry has no end mark: the first line of the next one ends it.
        if (draft.IsEndedBy(line))
        {
            Close(draft, entries);
            draft = new PoDraft();
        }

        draft.Add(line);
        return draft;
    }

    private static void Close(PoDraft draft, List<PoEntry> entries)
    {
        if (draft.ToEntry() is { } entry)
        {
            entries.Add(entry);
        }
    }
}
