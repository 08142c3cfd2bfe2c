namespace HerSys.Exchange.Contracts;

/// <summary>What to import.</summary>
/// <param name="File">The file; it is read several times, so it must be able to seek. It stays open.</param>
/// <param name="FileName">Its name, for the log of imports.</param>
/// <param name="Profile">Name of the profile, see <see cref="IImportProfiles"/>.</param>
public sealed record ImportRequest(Stream File, string FileName, string Profile)
{
    /// <summary>Whether nothing is to be written (下見).</summary>
    public bool DryRun { get; init; }

    /// <summary>Gets the report as CSV, a line for each row and reason, in the current culture.</summary>
    public TextWriter? Report { get; init; }

    /// <summary>Told how far it is.</summary>
    public IProgress<ImportProgress>? Progress { get; init; }
}
