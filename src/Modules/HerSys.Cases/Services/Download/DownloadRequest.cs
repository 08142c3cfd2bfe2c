using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Columns;

namespace HerSys.Cases.Services.Download;

/// <summary>A download as asked for.</summary>
/// <param name="Terms">Which cases, in which order.</param>
/// <param name="Conditions">The conditions as they stand in the address, for the ledger.</param>
/// <param name="Columns">Columns that the reader may have.</param>
/// <param name="Encoding">One of <see cref="CsvEncodings"/>.</param>
internal sealed record DownloadRequest(
    CaseTerms Terms, IReadOnlyDictionary<string, string> Conditions, IReadOnlyList<ListColumn> Columns, string Encoding);
