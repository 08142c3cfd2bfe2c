using System.Text.Json.Serialization;
using HerSys.Exchange.Mapping;
using HerSys.Japan;

namespace HerSys.Exchange.Services.Reports;

/// <summary>Why a row was refused, or what of it was not taken over.</summary>
internal sealed record ReportNote
{
    /// <summary>Header of the column; empty for the whole row.</summary>
    [JsonPropertyName("c")]
    public string Column { get; init; } = "";

    [JsonPropertyName("j")]
    public required string Ja { get; init; }

    [JsonPropertyName("e")]
    public required string En { get; init; }

    /// <summary>In both languages.</summary>
    [JsonIgnore]
    public BilingualText Text => new(Ja, En);

    internal static ReportNote Of(RowProblem problem) =>
        new() { Column = problem.Column, Ja = problem.Reason.Ja, En = problem.Reason.En };
}
