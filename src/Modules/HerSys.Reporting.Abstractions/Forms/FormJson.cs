using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace HerSys.Reporting.Forms;

/// <summary>How a form's file is read: strictly, since a misspelt key would silently open or close a field.</summary>
internal static class FormJson
{
    private static readonly JsonDocumentOptions Document = new()
    {
        AllowDuplicateProperties = false,
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    internal static JsonObject Parse(string name, string json)
    {
        try
        {
            return JsonNode.Parse(json, documentOptions: Document) as JsonObject
                ?? throw new FormDefinitionException($"{name}: the file must hold one JSON object.");
        }
        catch (JsonException wrong)
        {
            throw new FormDefinitionException($"{name}: not valid JSON. {wrong.Message}", wrong);
        }
    }

    internal static FormDefinition ToForm(string name, JsonObject file)
    {
        try
        {
            return file.Deserialize<FormDefinition>(Strict)
                ?? throw new FormDefinitionException($"{name}: the file is empty.");
        }
        catch (JsonException wrong)
        {
            throw new FormDefinitionException($"{name}: {wrong.Message}", wrong);
        }
    }
}
