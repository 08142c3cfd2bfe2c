using System.Text.Json.Nodes;
using HerSys.Reporting.Api.Problems;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Api.Document;

/// <summary>The shapes of requests and answers.</summary>
internal static class AnswerShapes
{
    /// <summary>All of them by name.</summary>
    public static JsonObject All(IReadOnlyList<FormDefinition> forms)
    {
        var schemas = new JsonObject();
        foreach (var form in forms)
        {
            schemas[AnswerSchemas.NameOf(form)] = AnswerSchemas.Of(form);
            schemas["Notification_" + form.Id] = Shape(["formVersion", "answers"], ("formVersion", new JsonObject { ["const"] = form.Id }), ("answers", Ref(AnswerSchemas.NameOf(form))), ("confirmed", Texts()));
        }

        schemas["NewNotification"] = new JsonObject { ["anyOf"] = new JsonArray([.. forms.Select(form => Ref("Notification_" + form.Id))]) };
        schemas["Amendment"] = Shape(["answers"], ("formVersion", Text()), ("answers", Free()), ("confirmed", Texts()), ("reason", Text(1000)));
        schemas["Withdrawal"] = Shape(["reason"], ("reason", Text(1000)));
        schemas["Links"] = Shape(["self", "status"], ("self", Text()), ("status", Text()));
        schemas["Finding"] = Shape(["field", "rule", "message"], ("field", Text()), ("rule", Text()), ("message", Text()));
        schemas["Receipt"] = Shape(
            ["id", "hersysId", "revision", "formVersion", "filedAt", "answers", "warnings", "links"],
            ("id", Id()), ("hersysId", Text()), ("revision", Number()), ("formVersion", Text()), ("filedAt", Instant()), ("answers", Free()), ("warnings", List("Finding")), ("links", Ref("Links")));
        schemas["Row"] = Shape(["id", "hersysId", "state", "stateSince", "formVersion", "revision", "personName", "submittedAt", "links"], Row());
        schemas["List"] = Shape(["items"], ("items", List("Row")), ("next", Text()));
        schemas["History"] = Shape(["at", "event", "revision"], ("at", Instant()), ("event", Text()), ("revision", Number()), ("organisation", Text()), ("reason", Text()));
        schemas["Notification"] = Shape(
            ["id", "hersysId", "state", "stateSince", "formVersion", "revision", "firstSubmittedAt", "submittedAt", "isOutsideArea", "answers", "findings", "history", "links"],
            ("id", Id()), ("hersysId", Text()), ("state", State()), ("stateReason", Text()), ("stateSince", Instant()), ("formVersion", Text()), ("revision", Number()),
            ("firstSubmittedAt", Instant()), ("submittedAt", Instant()), ("receivedAt", Instant()), ("healthCenter", Text()), ("isOutsideArea", Flag()),
            ("answers", Free()), ("findings", List("Finding")), ("history", List("History")), ("links", Ref("Links")));
        schemas["Course"] = Shape(
            ["id", "hersysId", "state", "statusCode", "statusLabel", "sinceIsDateOnly"],
            ("id", Id()), ("hersysId", Text()), ("state", State()), ("statusCode", Text()), ("statusLabel", Text()), ("since", Instant()), ("sinceIsDateOnly", Flag()),
            ("place", Text()), ("lastIsolationDay", new JsonObject { ["type"] = "string", ["format"] = "date" }), ("releasableAt", Instant()));
        AddProblem(schemas);
        return schemas;
    }

    public static JsonObject Ref(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    private static void AddProblem(JsonObject schemas)
    {
        schemas["Error"] = Shape(["field", "rule", "severity", "message"], ("field", Text()), ("pointer", Text()), ("rule", Text()), ("severity", Text()), ("message", Text()), ("confirm", Text()));
        schemas["Difference"] = Shape(["field", "label", "before", "current", "yours"], ("field", Text()), ("label", Text()), ("before", Text()), ("current", Text()), ("yours", Text()));
        var problem = Shape(
            ["type", "title", "status", "detail", "reference"],
            ("type", Text()), ("title", Text()), ("status", Number()), ("detail", Text()), ("instance", Text()), ("reference", Text()),
            ("errors", List("Error")), ("differences", List("Difference")), ("current", Text()), ("notification", Text()));
        problem["description"] = "RFC 9457. type: " + ProblemKinds.Prefix + "…";
        schemas["Problem"] = problem;
    }

    private static (string, JsonObject)[] Row() =>
    [
        ("id", Id()), ("hersysId", Text()), ("state", State()), ("stateReason", Text()), ("stateSince", Instant()), ("formVersion", Text()), ("revision", Number()),
        ("personName", Text()), ("birthDate", Text()), ("reportDate", Text()), ("submittedAt", Instant()), ("links", Ref("Links")),
    ];

    private static JsonObject Shape(string[] required, params (string Name, JsonObject Schema)[] members)
    {
        var properties = new JsonObject();
        foreach (var (name, schema) in members)
        {
            properties[name] = schema;
        }

        return new JsonObject
        {
            ["type"] = "object",
            ["properties"] = properties,
            ["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject State() => new() { ["type"] = "string", ["enum"] = new JsonArray("submitted", "received", "sentBack", "withdrawn") };

    private static JsonObject Text(int? longest = null) => longest is null ? new() { ["type"] = "string" } : new() { ["type"] = "string", ["maxLength"] = longest };

    private static JsonObject Texts() => new() { ["type"] = "array", ["items"] = Text() };

    private static JsonObject Id() => new() { ["type"] = "string", ["format"] = "uuid" };

    private static JsonObject Instant() => new() { ["type"] = "string", ["format"] = "date-time" };

    private static JsonObject Number() => new() { ["type"] = "integer" };

    private static JsonObject Flag() => new() { ["type"] = "boolean" };

    private static JsonObject Free() => new() { ["type"] = "object" };

    private static JsonObject List(string item) => new() { ["type"] = "array", ["items"] = Ref(item) };
}
