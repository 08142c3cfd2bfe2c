using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace HerSys.Exchange.Contracts;

/// <summary>What became of the rows of a file (取り込みの結果).</summary>
public sealed record ImportSummary
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Rows that opened a case.</summary>
    public required int New { get; init; }

    /// <summary>Rows that changed a case imported before.</summary>
    public required int Updated { get; init; }

    /// <summary>Rows that said what was known already.</summary>
    public required int Same { get; init; }

    /// <summary>Rows that were not taken in.</summary>
    public required int Refused { get; init; }

    /// <summary>Rows taken in although something is missing or contradictory: somebody should look at the record.</summary>
    public required int Flagged { get; init; }

    /// <summary>Rows by flag. <c>since-unknown</c> is counted here only: the whole file lacks the day of each status.</summary>
    public required IReadOnlyDictionary<string, int> Flags { get; init; }

    /// <summary>Rows that were not refused, by canonical status code.</summary>
    public required IReadOnlyDictionary<string, int> Statuses { get; init; }

    /// <summary>Name of the file.</summary>
    public required string File { get; init; }

    /// <summary>Name of the profile.</summary>
    public required string Profile { get; init; }

    /// <summary>The day for which the file speaks; statuses without a day of their own take it.</summary>
    public required DateOnly AsOf { get; init; }

    /// <summary>Whether nothing was written (下見).</summary>
    public required bool DryRun { get; init; }

    /// <summary>The import in the log; null for a look (下見) that the log does not keep.</summary>
    public Guid? ImportId { get; init; }

    /// <summary>The first refused rows; the report of the import has them all.</summary>
    [JsonIgnore]
    public IReadOnlyList<ImportFinding> Refusals { get; init; } = [];

    /// <summary>Rows of the file.</summary>
    [JsonIgnore]
    public int Total => New + Updated + Same + Refused;

    /// <summary>The summary for programs, on one line.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Json);

    /// <summary>Reads what <see cref="ToJson"/> wrote; the refused rows are not part of it.</summary>
    public static ImportSummary FromJson(string json) =>
        JsonSerializer.Deserialize<ImportSummary>(json, Json)
        ?? throw new JsonException("The summary of an import is empty.");
}
