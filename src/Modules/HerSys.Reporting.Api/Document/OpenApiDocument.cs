using System.Globalization;
using System.Text.Json.Nodes;
using HerSys.Platform.Shells;
using HerSys.Reporting.Api.Problems;
using HerSys.Reporting.Api.Requests;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Services.Forms;

namespace HerSys.Reporting.Api.Document;

/// <summary>
/// The OpenAPI document (3.1) of a tenant, written from the form definitions, so that it never says what the form does not.
/// Examples carry the status with which they are answered (<c>x-status</c>); a test sends every one of them.
/// </summary>
internal sealed class OpenApiDocument(ShellSettings tenant, FormVersions versions)
{
    private const string Problem = "application/problem+json";

    public async Task<JsonObject> WriteAsync(string server, CancellationToken cancellationToken)
    {
        var current = await versions.CurrentAsync(cancellationToken);
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = new JsonObject
            {
                ["title"] = $"{tenant.DisplayName} 発生届 API / Notifications API",
                ["version"] = "1",
                ["description"] = string.Create(CultureInfo.InvariantCulture, $"いま使う様式: {current.Id} / The form in use: {current.Id}. 答えは項目の名前と値です / Answers are codes with values. Accept-Language: ja, en."),
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = server }),
            ["security"] = new JsonArray(new JsonObject { ["token"] = new JsonArray() }),
            ["paths"] = Paths(),
            ["components"] = new JsonObject
            {
                ["securitySchemes"] = new JsonObject { ["token"] = new JsonObject { ["type"] = "http", ["scheme"] = "bearer", ["description"] = "hersys_…" } },
                ["schemas"] = AnswerShapes.All(FormsOf(current)),
            },
        };
    }

    /// <summary>The law's versions; of the one in use, the tenant's own form.</summary>
    private static IReadOnlyList<FormDefinition> FormsOf(FormDefinition current)
    {
        var inUse = FormReference.TryParse(current.Id, out var reference) ? reference.Version : current.Id;
        return [.. FormCatalog.Embedded.All.Select(form => form.Id == inUse ? current with { Id = inUse } : form)];
    }

    private static JsonObject Paths() => new()
    {
        ["/api/v1/notifications"] = new JsonObject
        {
            ["post"] = Operation("fileNotification", "発生届を出す / File a notification", [Header(FormKeys.Header, isRequired: true)], Body("NewNotification", RequestJson.Json, FilingExamples.All), 201, "Receipt", FilingExamples.All),
            ["get"] = Operation("listNotifications", "一覧 / List", Terms(), null, 200, "List", [], 400),
        },
        ["/api/v1/notifications/{id}"] = new JsonObject
        {
            ["get"] = Operation("readNotification", "1通を読む / Read one", [Id()], null, 200, "Notification", [], 404),
            ["put"] = Operation("replaceNotification", "全体の訂正 / Amend as a whole", [Id(), Header("If-Match", isRequired: true), Header(FormKeys.Header, isRequired: false)], Body("Amendment", RequestJson.Json, ChangeExamples.Replace), 200, "Receipt", ChangeExamples.Replace, 404, 409, 412, 422, 428),
            ["patch"] = Operation("amendNotification", "一部の訂正(null で空に) / Amend some fields (null clears)", [Id(), Header("If-Match", isRequired: true), Header(FormKeys.Header, isRequired: false)], Body("Amendment", RequestJson.MergePatch, ChangeExamples.Amend), 200, "Receipt", ChangeExamples.Amend, 404, 409),
        },
        ["/api/v1/notifications/{id}/withdraw"] = new JsonObject
        {
            ["post"] = Operation("withdrawNotification", "取下げ / Withdraw", [Id(), Header("If-Match", isRequired: true)], Body("Withdrawal", RequestJson.Json, ChangeExamples.Withdraw), 200, "Notification", ChangeExamples.Withdraw, 404, 412, 428),
        },
        ["/api/v1/notifications/{id}/status"] = new JsonObject
        {
            ["get"] = Operation("readStatus", "その後の経過 / The course afterwards", [Id()], null, 200, "Course", [], 404),
        },
    };

    private static JsonObject Operation(
        string id, string summary, IReadOnlyList<JsonObject> parameters, JsonObject? body, int done, string schema, IReadOnlyList<ApiExample> examples, params int[] refusals)
    {
        var responses = new JsonObject { [Name(done)] = Response("OK", "application/json", schema, []) };
        var problems = examples.Where(example => example.Problem is not null).ToLookup(example => example.Status);
        int[] common = [400, 401, 403, 413, 415, 429];
        foreach (var status in problems.Select(group => group.Key).Concat(refusals).Concat(body is null ? [401, 403, 429] : common).Distinct().Order())
        {
            responses[Name(status)] = Response("Problem", Problem, "Problem", problems[status]);
        }

        var operation = new JsonObject { ["operationId"] = id, ["summary"] = summary, ["parameters"] = new JsonArray([.. parameters]), ["responses"] = responses };
        if (body is not null)
        {
            operation["requestBody"] = body;
        }

        return operation;
    }

    private static JsonObject Body(string schema, string type, IReadOnlyList<ApiExample> examples)
    {
        var written = new JsonObject();
        foreach (var example in examples)
        {
            var entry = new JsonObject { ["summary"] = $"{example.SummaryJa} / {example.SummaryEn}", ["value"] = example.Body, ["x-status"] = example.Status };
            if (example.Problem is { } problem)
            {
                entry["x-problem"] = ProblemKinds.Prefix + problem;
            }

            if (example.Headers.Count > 0)
            {
                entry["x-headers"] = new JsonObject([.. example.Headers.Select(header => KeyValuePair.Create(header.Key, (JsonNode?)header.Value))]);
            }

            written[example.Name] = entry;
        }

        return new JsonObject
        {
            ["required"] = true,
            ["content"] = new JsonObject { [type] = new JsonObject { ["schema"] = AnswerShapes.Ref(schema), ["examples"] = written } },
        };
    }

    private static JsonObject Response(string description, string type, string schema, IEnumerable<ApiExample> problems)
    {
        var content = new JsonObject { ["schema"] = AnswerShapes.Ref(schema) };
        var shown = new JsonObject();
        foreach (var example in problems)
        {
            shown[example.Name] = new JsonObject
            {
                ["summary"] = $"{example.SummaryJa} / {example.SummaryEn}",
                ["value"] = new JsonObject { ["type"] = ProblemKinds.Prefix + example.Problem, ["status"] = example.Status, ["title"] = "…", ["detail"] = "…", ["reference"] = "…" },
            };
        }

        if (shown.Count > 0)
        {
            content["examples"] = shown;
        }

        return new JsonObject { ["description"] = description, ["content"] = new JsonObject { [type] = content } };
    }

    private static List<JsonObject> Terms() =>
    [
        Query("state", "submitted, received, sentBack, withdrawn", "received"),
        Query("reportedFrom", "報告年月日から / reported from", "2022-08-01"),
        Query("reportedTo", "報告年月日まで / reported to", "R4.8.1"),
        Query("changedSince", "この日時から変わったもの / changed since", "2022-08-01T00:00:00Z"),
        Query("hersysId", "HER-SYS ID", "1000000000"),
        Query("limit", "1–100", "50"),
        Query("after", "next の値 / from next", null),
    ];

    private static JsonObject Query(string name, string description, string? example)
    {
        var parameter = new JsonObject { ["name"] = name, ["in"] = "query", ["description"] = description, ["schema"] = new JsonObject { ["type"] = "string" } };
        if (example is not null)
        {
            parameter["example"] = example;
        }

        return parameter;
    }

    private static JsonObject Id() => new() { ["name"] = "id", ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string", ["format"] = "uuid" } };

    private static JsonObject Header(string name, bool isRequired) => new() { ["name"] = name, ["in"] = "header", ["required"] = isRequired, ["schema"] = new JsonObject { ["type"] = "string", ["maxLength"] = 255 } };

    private static string Name(int status) => status.ToString(CultureInfo.InvariantCulture);
}
