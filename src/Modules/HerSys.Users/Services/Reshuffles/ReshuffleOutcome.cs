using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>What was done by a file, kept with it.</summary>
/// <param name="Lines">The lines and what they did.</param>
/// <param name="NewUsers">Accounts that were made.</param>
public sealed record ReshuffleOutcome(IReadOnlyList<ReshuffleLine> Lines, IReadOnlyList<Guid> NewUsers)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>As it is kept.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Options);

    /// <summary>As it was kept.</summary>
    public static ReshuffleOutcome FromJson(string json) =>
        JsonSerializer.Deserialize<ReshuffleOutcome>(json, Options) ?? throw new JsonException("The outcome is null.");
}
