namespace HerSys.Benchmarks.Encryption;

/// <summary>How a person and the pieces under which he is found are written down.</summary>
internal interface IPersonForm
{
    /// <summary>Its name in the table of figures, and of its database tables.</summary>
    string Name { get; }

    /// <summary>The text of a field as it is stored.</summary>
    string Seal(string text);

    /// <summary>The text of a stored field.</summary>
    string Open(string stored);

    /// <summary>A search piece as it is stored.</summary>
    string Piece(string piece);
}
