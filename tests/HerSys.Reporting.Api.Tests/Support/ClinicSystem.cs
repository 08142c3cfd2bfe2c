using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HerSys.Reporting.Api.Tests.Support;

/// <summary>A clinic's own system.</summary>
public sealed class ClinicSystem : IDisposable
{
    public const string Root = "/api/v1/notifications";
    private readonly string prefix;

    public ClinicSystem(Uri server, string tenant, string? token)
    {
        prefix = "/" + tenant;
        Http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = server };
        if (token is not null)
        {
            Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }
    }

    public HttpClient Http { get; }

    public Task<Reply> GetAsync(string path) => SendAsync(HttpMethod.Get, path, content: null);

    /// <summary>Files with a key; null sends none.</summary>
    public Task<Reply> FileAsync(JsonNode body, string? key, string? language = null) => SendAsync(HttpMethod.Post, Root, Json(body.ToJsonString()), key, language: language);

    public Task<Reply> FileRawAsync(HttpContent content, string key) => SendAsync(HttpMethod.Post, Root, content, key);

    /// <summary>Files and expects that it is filed.</summary>
    public async Task<Reply> FiledAsync(JsonNode body)
    {
        var reply = await FileAsync(body, Guid.NewGuid().ToString());
        Assert.True(reply.Status == 201, reply.Text);
        return reply;
    }

    public Task<Reply> SendAsync(HttpMethod method, string path, JsonNode body, string? key = null, string? ifMatch = null) =>
        SendAsync(method, path, Json(body.ToJsonString()), key, ifMatch);

    public async Task<Reply> SendAsync(HttpMethod method, string path, HttpContent? content, string? key = null, string? ifMatch = null, string? language = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(prefix + path, UriKind.Relative)) { Content = content };
        Add(request, "Idempotency-Key", key);
        Add(request, "If-Match", ifMatch);
        Add(request, "Accept-Language", language);
        using var response = await Http.SendAsync(request);
        return await Reply.ReadAsync(response);
    }

    public static HttpContent Json(string text, string type = "application/json") => new StringContent(text, Encoding.UTF8, type);

    public void Dispose() => Http.Dispose();

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }
    }
}
