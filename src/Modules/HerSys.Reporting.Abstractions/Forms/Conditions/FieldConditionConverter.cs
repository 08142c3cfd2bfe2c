using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace HerSys.Reporting.Forms;

/// <summary>Reads and writes the shapes that <see cref="FieldCondition"/> names; anything else is refused.</summary>
internal sealed class FieldConditionConverter : JsonConverter<FieldCondition>
{
    /// <inheritdoc/>
    public override FieldCondition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Condition(JsonNode.Parse(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, FieldCondition value, JsonSerializerOptions options) =>
        ToNode(value).WriteTo(writer, options);

    private static FieldCondition Condition(JsonNode? node)
    {
        var condition = node as JsonObject ?? throw Refused(node);
        return string.Join('+', condition.Select(property => property.Key)) switch
        {
            "field+in" => new FieldIsOneOf(Value<string>(condition["field"]), List(condition["in"], Value<string>)),
            "field+answered" => new FieldIsAnswered(Value<string>(condition["field"]), Value<bool>(condition["answered"])),
            "minor" when Value<bool>(condition["minor"]) => new PersonIsMinor(),
            "youngerThan" => new PersonIsYoungerThan(Value<int>(condition["youngerThan"])),
            "all" => new AllOf(List(condition["all"], Condition)),
            "any" => new AnyOf(List(condition["any"], Condition)),
            "not" => new Not(Condition(condition["not"])),
            _ => throw Refused(condition),
        };
    }

    private static T Value<T>(JsonNode? node) =>
        node is JsonValue value && value.TryGetValue<T>(out var found) ? found : throw Refused(node);

    private static T[] List<T>(JsonNode? node, Func<JsonNode?, T> read) =>
        node is JsonArray { Count: > 0 } items ? [.. items.Select(read)] : throw Refused(node);

    private static JsonException Refused(JsonNode? node) =>
        new($"This is no condition, or a part of it is missing: {node?.ToJsonString() ?? "null"}");

    private static JsonObject ToNode(FieldCondition condition) => condition switch
    {
        FieldIsOneOf one => new() { ["field"] = one.Field, ["in"] = new JsonArray([.. one.Values.Select(value => (JsonNode)value)]) },
        FieldIsAnswered answered => new() { ["field"] = answered.Field, ["answered"] = answered.Answered },
        PersonIsMinor => new() { ["minor"] = true },
        PersonIsYoungerThan younger => new() { ["youngerThan"] = younger.Years },
        AllOf all => new() { ["all"] = new JsonArray([.. all.Conditions.Select(ToNode)]) },
        AnyOf any => new() { ["any"] = new JsonArray([.. any.Conditions.Select(ToNode)]) },
        Not not => new() { ["not"] = ToNode(not.Condition) },
        _ => throw new JsonException($"The condition {condition.GetType().Name} has no JSON shape."),
    };
}
