using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace HerSys.Users.Services;

/// <summary>Writes the facts of an audit entry as JSON that people can read.</summary>
internal static class AuditJson
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Of(object facts) => JsonSerializer.Serialize(facts, Readable);
}
