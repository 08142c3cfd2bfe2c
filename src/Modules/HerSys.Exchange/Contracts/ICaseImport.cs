namespace HerSys.Exchange.Contracts;

/// <summary>Imports cases from files (取り込み). Trusts its caller: who may import was decided there.</summary>
public interface ICaseImport
{
    /// <summary>
    /// Imports a file, some hundred rows per transaction. Importing it again changes nothing; after an interruption the
    /// next call imports the rest.
    /// </summary>
    /// <exception cref="ImportRefusedException">The profile is unknown, or the file as a whole cannot be read.</exception>
    Task<ImportSummary> ImportAsync(ImportRequest request, CancellationToken cancellationToken = default);
}
