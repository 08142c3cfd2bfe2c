using System.Net;
using System.Text.RegularExpressions;

namespace HerSys.Testing.Hosting;

/// <summary>A visitor of one tenant over real HTTP, with a cookie jar of its own; redirects are not followed.</summary>
public sealed partial class TenantClient : IDisposable
{
    private readonly string prefix;

    public TenantClient(Uri server, string prefix, CookieContainer? cookies = null)
    {
        this.prefix = prefix;
        Cookies = cookies ?? new CookieContainer();
        Http = new HttpClient(new SocketsHttpHandler { CookieContainer = Cookies, AllowAutoRedirect = false }) { BaseAddress = server };
        Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("ja");
    }

    /// <summary>The client beneath.</summary>
    public HttpClient Http { get; }

    /// <summary>What the browser would remember.</summary>
    public CookieContainer Cookies { get; }

    /// <summary>Gets a page of the tenant.</summary>
    public Task<HttpResponseMessage> GetAsync(string path) => Http.GetAsync(new Uri(prefix + path, UriKind.Relative));

    /// <summary>Gets a page's text, following redirects within the tenant as a browser does.</summary>
    public async Task<string> ReadAsync(string path)
    {
        var response = await GetAsync(path);
        for (var hops = 0; hops < 5 && response.Headers.Location is { } next; hops++)
        {
            response = await Http.GetAsync(new Uri(Http.BaseAddress!, next));
        }

        var text = await response.Content.ReadAsStringAsync();
        return response.IsSuccessStatusCode ? text : throw new HttpRequestException($"{path}: {(int)response.StatusCode} {text}", null, response.StatusCode);
    }

    /// <summary>Posts a form with the antiforgery token of the page that shows it.</summary>
    public async Task<HttpResponseMessage> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields, string? pageWithForm = null)
    {
        var token = TokenIn(await ReadAsync(pageWithForm ?? path));
        return await PostRawAsync(path, fields.Append(new("__RequestVerificationToken", token)));
    }

    /// <summary>Posts a form as it is.</summary>
    public Task<HttpResponseMessage> PostRawAsync(string path, IEnumerable<KeyValuePair<string, string>> fields) =>
        Http.PostAsync(new Uri(prefix + path, UriKind.Relative), new FormUrlEncodedContent(fields));

    /// <summary>The antiforgery token in a page.</summary>
    public static string TokenIn(string html)
    {
        var match = TokenPattern().Match(html);
        return match.Success ? match.Groups[1].Value : throw new InvalidOperationException("The page has no antiforgery token.");
    }

    /// <inheritdoc />
    public void Dispose() => Http.Dispose();

    [GeneratedRegex("__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex TokenPattern();
}
