namespace HerSys.Platform.Mvc.Localization;

/// <summary>An entry of a <c>.po</c> file while it is being read.</summary>
internal sealed class PoDraft
{
    private string? context;
    private string? id;
    private string? text;
    private string part = "";

    /// <summary>Whether a line begins the next entry.</summary>
    public bool IsEndedBy(PoLine line) => line.Keyword switch
    {
        PoLine.ContextKeyword => id is not null,
        PoLine.IdKeyword => text is not null,
        _ => false,
    };

    /// <summary>Adds a line to the entry.</summary>
    public void Add(PoLine line)
    {
        if (!line.Continues)
        {
            Begin(line);
        }

        switch (part)
        {
            case PoLine.ContextKeyword:
                context += line.Text;
                break;
            case PoLine.IdKeyword:
                id += line.Text;
                break;
            case PoLine.TextKeyword:
                text += line.Text;
                break;
            default:
                throw PoLine.Error(line.Number, "a text stands before the first msgid");
        }
    }

    /// <summary>The entry; null for the header, and where nothing has been translated.</summary>
    public PoEntry? ToEntry() =>
        string.IsNullOrEmpty(id) || string.IsNullOrEmpty(text) ? null : new PoEntry(context, id, text);

    private void Begin(PoLine line)
    {
        if (line.Keyword == PoLine.TextKeyword && id is null)
        {
            throw PoLine.Error(line.Number, "msgstr without msgid");
        }

        var twice = (line.Keyword == PoLine.TextKeyword && text is not null)
            || (line.Keyword == PoLine.IdKeyword && id is not null)
            || (line.Keyword == PoLine.ContextKeyword && context is not null);
        if (twice)
        {
            throw PoLine.Error(line.Number, $"a second {line.Keyword} in one entry");
        }

        part = line.Keyword;
    }
}
