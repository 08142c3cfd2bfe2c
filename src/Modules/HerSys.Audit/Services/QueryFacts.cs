using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using HerSys.Audit.Contracts;

namespace HerSys.Audit.Services;

/// <summary>The terms of a search as the ledger keeps them.</summary>
internal static class QueryFacts
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Of(AuditQuery query) => JsonSerializer.Serialize(query, Readable);

    public static string Of(AuditQuery query, long rows) => JsonSerializer.Serialize(new { Rows = rows, Terms = query }, Readable);
}
