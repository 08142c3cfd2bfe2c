using System.Net;
using System.Text.RegularExpressions;
using HerSys.Testing.Hosting;

namespace HerSys.Cases.IntegrationTests.Support;

/// <summary>Works the forms of a case as a browser does: every field of the form goes along, changed or not.</summary>
public static partial class CasePages
{
    /// <summary>Opens a form, changes some fields and sends it.</summary>
    public static async Task<(HttpStatusCode Status, string Text)> SendAsync(this TenantClient client, string path, params (string Name, string Value)[] typed) =>
        await client.SendFromAsync(await client.ReadAsync(path), path, typed);

    /// <summary>Changes some fields of a page that was opened before and sends it.</summary>
    public static async Task<(HttpStatusCode Status, string Text)> SendFromAsync(this TenantClient client, string page, string path, params (string Name, string Value)[] typed)
    {
        var form = FormOf(page);
        var names = typed.Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var fields = Fields(form).Where(field => !names.Contains(field.Key)).Concat(typed.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        var response = await client.PostRawAsync(path, fields);
        return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    /// <summary>A page as text with its entities resolved.</summary>
    public static async Task<string> ReadTextAsync(this TenantClient client, string path) => WebUtility.HtmlDecode(await client.ReadAsync(path));

    private static string FormOf(string page) => FormPattern().Matches(page).Select(match => match.Value)
        .First(form => form.Contains("class=\"hs-form\"", StringComparison.Ordinal));

    private static IEnumerable<KeyValuePair<string, string>> Fields(string form)
    {
        foreach (Match match in ControlPattern().Matches(form))
        {
            var tag = match.Value;
            var isTicked = tag.Contains("checked=", StringComparison.Ordinal) || !TickPattern().IsMatch(tag);
            if (Attribute(tag, "name") is { } name && isTicked)
            {
                yield return KeyValuePair.Create(name, Attribute(tag, "value") ?? "");
            }
        }

        foreach (Match match in AreaPattern().Matches(form))
        {
            yield return KeyValuePair.Create(Attribute(match.Value, "name")!, WebUtility.HtmlDecode(match.Groups["text"].Value).TrimStart('\n'));
        }

        foreach (Match match in SelectPattern().Matches(form))
        {
            var chosen = ChosenPattern().Match(match.Value);
            yield return KeyValuePair.Create(Attribute(match.Value, "name")!, chosen.Success ? Attribute(chosen.Value, "value") ?? "" : "");
        }
    }

    private static string? Attribute(string tag, string name)
    {
        var match = Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"", RegexOptions.None, TimeSpan.FromSeconds(1));
        return match.Success ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;
    }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline, 2000)]
    private static partial Regex FormPattern();

    [GeneratedRegex("<input[^>]*>", RegexOptions.None, 2000)]
    private static partial Regex ControlPattern();

    [GeneratedRegex("type=\"(checkbox|radio)\"", RegexOptions.None, 1000)]
    private static partial Regex TickPattern();

    [GeneratedRegex("<textarea[^>]*>(?<text>.*?)</textarea>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex AreaPattern();

    [GeneratedRegex("<select.*?</select>", RegexOptions.Singleline, 2000)]
    private static partial Regex SelectPattern();

    [GeneratedRegex("<option[^>]*selected=[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex ChosenPattern();
}
