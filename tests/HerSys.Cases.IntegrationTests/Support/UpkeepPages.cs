using System.Net;
using System.Text.RegularExpressions;
using HerSys.Testing.Hosting;

namespace HerSys.Cases.IntegrationTests.Support;

/// <summary>Works the screen ステータスの更新 as a browser does.</summary>
public static partial class UpkeepPages
{
    /// <summary>Ticks everybody on the page, or those of the cases, sets a status and sends the form.</summary>
    public static async Task<(HttpStatusCode Status, string Text)> SetForAsync(
        this TenantClient client, string page, string code, IReadOnlyCollection<Guid>? cases = null, params (string Name, string Value)[] more)
    {
        var picks = PicksOf(page).Where(pick => cases is null || cases.Contains(Guid.Parse(pick.Split('.')[0])));
        var fields = picks.Select(pick => KeyValuePair.Create("Picks", pick))
            .Append(KeyValuePair.Create("Code", code))
            .Append(KeyValuePair.Create("__RequestVerificationToken", TenantClient.TokenIn(page)))
            .Concat(more.Select(field => KeyValuePair.Create(field.Name, field.Value)))
            .ToList();
        foreach (var name in new[] { "Day", "Time" }.Where(name => fields.TrueForAll(field => field.Key != name)))
        {
            fields.Add(KeyValuePair.Create(name, WebUtility.HtmlDecode(Regex.Match(page, $"name=\"{name}\"[^>]*value=\"([^\"]*)\"|value=\"([^\"]*)\"[^>]*name=\"{name}\"", RegexOptions.None, TimeSpan.FromSeconds(2)).Groups.Values.Skip(1).First(group => group.Success).Value)));
        }

        var response = await client.PostRawAsync("/upkeep", fields);
        return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>Presses an undo button that a page offers.</summary>
    public static async Task<HttpStatusCode> UndoAsync(this TenantClient client, string page, string entry)
    {
        var response = await client.PostRawAsync("/upkeep/undo", [KeyValuePair.Create("entries", entry), KeyValuePair.Create("__RequestVerificationToken", TenantClient.TokenIn(page))]);
        return response.StatusCode;
    }

    /// <summary>The people on a page as the form names them.</summary>
    public static IReadOnlyList<string> PicksOf(string page) => [.. Pick().Matches(page).Select(match => match.Groups["pick"].Value)];

    /// <summary>The undo buttons on a page.</summary>
    public static IReadOnlyList<string> UndoOf(string page) => [.. Entry().Matches(page).Select(match => match.Groups["entry"].Value).Distinct()];

    [GeneratedRegex("name=\"Picks\"[^>]*value=\"(?<pick>[^\"]+)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Pick();

    [GeneratedRegex("name=\"entries\"[^>]*value=\"(?<entry>[^\"]+)\"", RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex Entry();
}
