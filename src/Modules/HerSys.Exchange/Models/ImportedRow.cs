namespace HerSys.Exchange.Models;

/// <summary>
/// What a file said last about one row key. A row that says the same again changes nothing, and what people mended in the
/// record since then is told apart from what the file changed.
/// </summary>
internal sealed class ImportedRow
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>Name of the profile, which is the source of the case's external number.</summary>
    public required string Source { get; set; }

    /// <summary>Key of the row (番号).</summary>
    public required string Key { get; set; }

    public Guid CaseId { get; set; }

    /// <summary>Of <see cref="Values"/>.</summary>
    public required string Fingerprint { get; set; }

    /// <summary>What the row said, in canonical form (JSON).</summary>
    public required string Values { get; set; }

    /// <summary>The day for which that file spoke; an older file changes nothing.</summary>
    public DateOnly AsOf { get; set; }

    /// <summary>The import that wrote it last.</summary>
    public Guid ImportId { get; set; }
}
