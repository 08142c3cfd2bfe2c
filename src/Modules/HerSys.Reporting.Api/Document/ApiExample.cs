using System.Text.Json.Nodes;

namespace HerSys.Reporting.Api.Document;

/// <summary>A request that the document shows, and that a test sends to a real tenant.</summary>
/// <param name="Name">Its name in the document.</param>
/// <param name="SummaryJa">What it shows.</param>
/// <param name="SummaryEn">The same in English.</param>
/// <param name="Status">The status with which it is answered.</param>
/// <param name="Problem">Last part of the type of the problem; null where it is done.</param>
/// <param name="Body">What is sent.</param>
internal sealed record ApiExample(string Name, string SummaryJa, string SummaryEn, int Status, string? Problem, JsonObject Body)
{
    /// <summary>Headers that differ from the ordinary ones; null sends none of that name.</summary>
    public IReadOnlyDictionary<string, string?> Headers { get; init; } = new Dictionary<string, string?>(StringComparer.Ordinal);
}
