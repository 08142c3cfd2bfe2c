using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using HerSys.Exchange.Services.Planning;

namespace HerSys.Exchange.Services.Reports;

/// <summary>The outcome of one row, as the report keeps it. Names are short because there is one of these per row.</summary>
internal sealed record ReportLine
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Row as a spreadsheet counts.</summary>
    [JsonPropertyName("r")]
    public required int Row { get; init; }

    [JsonPropertyName("k")]
    public string Key { get; init; } = "";

    [JsonPropertyName("o")]
    public RowOutcome Outcome { get; init; }

    /// <summary>HER-SYS ID of a case that the row opened or changed.</summary>
    [JsonPropertyName("i")]
    public string? HerSysId { get; init; }

    [JsonPropertyName("f")]
    public string? Flags { get; init; }

    [JsonPropertyName("n")]
    public IReadOnlyList<ReportNote>? Notes { get; init; }

    internal static ReportLine Of(RowPlan plan, string? openedId) => new()
    {
        Row = plan.Source.Row,
        Key = plan.Source.Key,
        Outcome = plan.Outcome,
        HerSysId = openedId ?? plan.Case?.HerSysId,
        Flags = plan.Flags.Count == 0 ? null : string.Join(' ', plan.Flags),
        Notes = plan.Notes.Count == 0 ? null : [.. plan.Notes.Select(ReportNote.Of)],
    };

    internal static string ToJson(IReadOnlyList<ReportLine> lines) => JsonSerializer.Serialize(lines, Json);

    internal static IReadOnlyList<ReportLine> FromJson(string json) =>
        JsonSerializer.Deserialize<List<ReportLine>>(json, Json) ?? [];
}
