using System.Globalization;
using System.Text.Json.Nodes;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Api.Document;

/// <summary>Writes the schema of a version of the form from its definition.</summary>
internal static class AnswerSchemas
{
    /// <summary>Name of the schema of a version.</summary>
    public static string NameOf(FormDefinition form) => "Answers_" + form.Id;

    public static JsonObject Of(FormDefinition form)
    {
        var properties = new JsonObject();
        foreach (var field in form.Fields.Where(field => field.IsAsked))
        {
            properties[field.Code] = Of(field);
        }

        var required = form.Fields.Where(field => field is { IsAsked: true, Requirement: FieldRequirement.Mandatory, VisibleWhen: null });
        return new JsonObject
        {
            ["type"] = "object",
            ["title"] = form.Title.Ja,
            ["description"] = string.Create(CultureInfo.InvariantCulture, $"{form.Title.En}. {form.Lead.Ja} {form.Lead.En} ({form.EffectiveFrom:yyyy-MM-dd} – {form.EffectiveUntil:yyyy-MM-dd})"),
            ["properties"] = properties,
            ["required"] = new JsonArray([.. required.Select(field => JsonValue.Create(field.Code))]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Of(FormField field)
    {
        var one = Value(field);
        var schema = field.TakesList ? new JsonObject { ["type"] = "array", ["items"] = one } : one;
        schema["title"] = field.Label.Ja;
        schema["description"] = Describe(field);
        schema["x-tier"] = field.Tier.ToString();
        schema["x-section"] = field.Section;
        schema["x-requirement"] = field.Requirement switch
        {
            FieldRequirement.Mandatory => "mandatory",
            FieldRequirement.Conditional => "conditional",
            _ => "optional",
        };
        if (field.Example is { } example)
        {
            schema["examples"] = new JsonArray(example);
        }

        return schema;
    }

    private static JsonObject Value(FormField field)
    {
        if (field.TakesOptions)
        {
            // The words beside the codes: what people read on the screen, in both languages.
            return new JsonObject
            {
                ["type"] = field.TakesList ? "string" : new JsonArray("string", "boolean", "integer"),
                ["oneOf"] = new JsonArray([.. field.Choices.Select(option => new JsonObject { ["const"] = option.Code, ["title"] = $"{option.Label.Ja} / {option.Label.En}" })]),
            };
        }

        var schema = new JsonObject { ["type"] = field.Type == FieldType.Integer ? new JsonArray("integer", "string") : "string" };
        if (field.MaxLength is { } longest)
        {
            schema["maxLength"] = longest;
        }

        if (field.Minimum is { } least)
        {
            schema["minimum"] = least;
        }

        if (field.Maximum is { } most)
        {
            schema["maximum"] = most;
        }

        if (FormatOf(field.Type) is { } format)
        {
            schema["x-format"] = format;
        }

        return schema;
    }

    private static string? FormatOf(FieldType type) => type switch
    {
        FieldType.Date => "2022-08-01, 2022/8/1, 20220801, R4.8.1, 令和4年8月1日 → 2022-08-01",
        FieldType.Phone => "090-0000-0123 → 09000000123",
        FieldType.Postal => "9000000 → 900-0000",
        FieldType.Kana => "みほん, ﾐﾎﾝ → ミホン",
        FieldType.InstitutionCode => "10 digits with a check digit",
        _ => null,
    };

    private static string Describe(FormField field)
    {
        var parts = new[] { field.Label.En, field.Help?.Ja, field.Help?.En, field.Unit is { } unit ? $"({unit})" : null };
        return string.Join(" ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
