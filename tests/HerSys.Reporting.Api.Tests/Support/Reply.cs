using System.Text.Json;

namespace HerSys.Reporting.Api.Tests.Support;

/// <summary>What the interface answered.</summary>
public sealed record Reply(int Status, string? Type, string Text, string? EntityTag, string? Location, int? RetryAfter)
{
    public JsonElement Body => JsonSerializer.Deserialize<JsonElement>(Text);

    public Guid Id => Body.GetProperty("id").GetGuid();

    /// <summary>Path of the notification, without the tenant.</summary>
    public string Path => $"{ClinicSystem.Root}/{Id}";

    public string Kind => Body.GetProperty("type").GetString()!["urn:hersys:problem:".Length..];

    public IReadOnlyList<JsonElement> Errors => Body.TryGetProperty("errors", out var errors) ? [.. errors.EnumerateArray()] : [];

    /// <summary>Field and rule of each error.</summary>
    public IReadOnlyList<string> Named => [.. Errors.Select(error => $"{error.GetProperty("field").GetString()}:{error.GetProperty("rule").GetString()}")];

    public static async Task<Reply> ReadAsync(HttpResponseMessage response) => new(
        (int)response.StatusCode,
        response.Content.Headers.ContentType?.MediaType,
        await response.Content.ReadAsStringAsync(),
        response.Headers.ETag?.ToString(),
        response.Headers.Location?.ToString(),
        (int?)response.Headers.RetryAfter?.Delta?.TotalSeconds);

    /// <summary>Expects a problem.</summary>
    public Reply IsProblem(int status, string kind)
    {
        Assert.True(Status == status, $"{Status}: {Text}");
        Assert.Equal("application/problem+json", Type);
        Assert.Equal(kind, Kind);
        Assert.Equal(status, Body.GetProperty("status").GetInt32());
        Assert.NotEmpty(Body.GetProperty("title").GetString()!);
        Assert.NotEmpty(Body.GetProperty("detail").GetString()!);
        return this;
    }
}
