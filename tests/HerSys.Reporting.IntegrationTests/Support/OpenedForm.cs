using System.Net;
using System.Text.RegularExpressions;
using HerSys.Testing.Hosting;

namespace HerSys.Reporting.IntegrationTests.Support;

/// <summary>A page of the form in a browser without script: what is hidden in it, and sending it.</summary>
internal sealed partial class OpenedForm(TenantClient client, string html)
{
    public string Html => html;

    public string Key => Hidden["Key"];

    public Dictionary<string, string> Hidden { get; } = HiddenOf(html);

    public static async Task<OpenedForm> AtAsync(TenantClient client, string path) => new(client, await client.ReadAsync(path));

    public static Task<OpenedForm> NewAsync(TenantClient client) => AtAsync(client, "/notifications/new");

    /// <summary>The page that an answer shows.</summary>
    public static async Task<OpenedForm> InAsync(TenantClient client, HttpResponseMessage response) => new(client, await response.Content.ReadAsStringAsync());

    public Task<HttpResponseMessage> SendAsync(Answers answers, string act = "file", string? reason = null, TenantClient? by = null, string path = "/notifications/form")
    {
        var fields = Hidden.Concat(answers.Posted()).Append(KeyValuePair.Create("Act", act));
        return (by ?? client).PostRawAsync(path, reason is null ? fields : fields.Append(KeyValuePair.Create("Reason", reason)));
    }

    /// <summary>Files, and expects that it is filed.</summary>
    public async Task<string> FileAsync(Answers answers, string? reason = null)
    {
        var response = await SendAsync(answers, reason: reason);
        Assert.True(response.StatusCode == HttpStatusCode.Redirect, $"{(int)response.StatusCode}: {Text(await response.Content.ReadAsStringAsync())}");
        return response.Headers.Location!.ToString();
    }

    /// <summary>The words of a page, without markup.</summary>
    public static string Text(string html) => WebUtility.HtmlDecode(Space().Replace(Tag().Replace(Script().Replace(html, " "), " "), " "));

    private static Dictionary<string, string> HiddenOf(string html) => Input().Matches(html)
        .Select(match => match.Value)
        .Where(input => input.Contains("type=\"hidden\"", StringComparison.Ordinal))
        .Select(input => (Name: Attribute(input, "name"), Value: Attribute(input, "value")))
        .DistinctBy(input => input.Name)
        .ToDictionary(input => input.Name, input => input.Value);

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, name + "=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value);

    [GeneratedRegex("<input[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Input();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();

    [GeneratedRegex("<(script|style)[^>]*>.*?</(script|style)>", RegexOptions.Singleline, 1000)]
    private static partial Regex Script();
}
