using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using HerSys.Reporting.Api.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace HerSys.Reporting.Api.Requests;

/// <summary>Reads the body of a request as JSON, and refuses kindly what is none.</summary>
internal static class RequestJson
{
    /// <summary>Most bytes of a request.</summary>
    public const int Largest = 256 * 1024;

    /// <summary>The type of a whole notification.</summary>
    public const string Json = "application/json";

    /// <summary>The type of a change to a notification (RFC 7396).</summary>
    public const string MergePatch = "application/merge-patch+json";

    private const int Deepest = 8;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = Deepest };
    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = Deepest };

    /// <summary>The body.</summary>
    /// <exception cref="ApiRefusedException">It is too large, of another type, no UTF-8, no JSON, or says something twice.</exception>
    public static async Task<JsonDocument> ReadAsync(HttpRequest request, string[] types, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !types.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase) || !IsUtf8(type))
        {
            throw new ApiRefusedException(RequestProblems.WrongType(types[0]));
        }

        return Parse(await BytesAsync(request, cancellationToken));
    }

    private static bool IsUtf8(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase);

    private static async Task<ReadOnlyMemory<byte>> BytesAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > Largest)
        {
            throw new ApiRefusedException(RequestProblems.TooLarge(Largest));
        }

        using var buffer = new MemoryStream((int)(request.ContentLength ?? 0));
        var chunk = new byte[8192];
        int read;
        while ((read = await request.Body.ReadAsync(chunk, cancellationToken)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > Largest)
            {
                throw new ApiRefusedException(RequestProblems.TooLarge(Largest));
            }
        }

        var bytes = new ReadOnlyMemory<byte>(buffer.GetBuffer(), 0, (int)buffer.Length);
        return bytes.Span.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes;
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> bytes)
    {
        if (!Utf8.IsValid(bytes.Span))
        {
            throw new ApiRefusedException(RequestProblems.NotText());
        }

        try
        {
            return JsonDocument.Parse(bytes, Strict);
        }
        catch (JsonException broken)
        {
            throw new ApiRefusedException(Twice(bytes) ?? RequestProblems.BrokenJson(broken.LineNumber, broken.BytePositionInLine));
        }
        catch (InvalidOperationException)
        {
            // A name with half of a character, written as an escape.
            throw new ApiRefusedException(RequestProblems.NotText());
        }
    }

    /// <summary>The problem where the text is JSON but for a name that occurs twice.</summary>
    private static ApiProblem? Twice(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes, Lenient);
            return FirstTwice(document.RootElement, "#") is { } found ? RequestProblems.Twice(found.Name, found.Pointer) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static (string Name, string Pointer)? FirstTwice(JsonElement element, string pointer)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (!seen.Add(property.Name))
            {
                return (property.Name, $"{pointer}/{property.Name}");
            }

            if (FirstTwice(property.Value, $"{pointer}/{property.Name}") is { } inner)
            {
                return inner;
            }
        }

        return null;
    }
}
