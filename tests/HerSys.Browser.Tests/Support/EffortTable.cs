using System.Text.Json;

namespace HerSys.Browser.Tests.Support;

/// <summary>
/// The counts that docs/performance.md quotes (docs/effort.json). A test compares what it counted, so that a form that
/// grows, and a document that flatters, are both found.
/// </summary>
internal static class EffortTable
{
    private static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web);

    /// <summary>Holds the limit, and that the document says what was counted.</summary>
    public static async Task HoldAsync(string task, Effort counted)
    {
        var path = Path.Combine(Repository.Root, "docs", "effort.json");
        var rows = JsonSerializer.Deserialize<List<Row>>(await File.ReadAllTextAsync(path), Reading)!;
        var row = Assert.Single(rows, row => row.Task == task);
        Assert.InRange(counted.Actions, 1, row.Limit);
        Assert.Equal((row.Clicks, row.Keys), (counted.Clicks, counted.Keys));
    }

    private sealed record Row(string Task, int Clicks, int Keys, int Limit);
}
