namespace HerSys.Exchange.Services.Running;

/// <summary>What an import is about, the same for all its chunks.</summary>
/// <param name="Source">Name of the profile, which is the source of the external numbers.</param>
/// <param name="AsOf">The day for which the file speaks.</param>
/// <param name="FileName">Name of the file.</param>
internal sealed record ImportWork(string Source, DateOnly AsOf, string FileName)
{
    /// <summary>The import that keeps account; null for a look (下見) that leaves no trace but in the ledger.</summary>
    internal Guid? ImportId { get; init; }

    /// <summary>Whether cases are left alone (下見).</summary>
    internal bool IsDryRun { get; init; }
}
