using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using HerSys.Platform.Shells;
using HerSys.Reporting.Api.Tests.Support;
using HerSys.Reporting.Forms;
using HerSys.Testing.Databases;

namespace HerSys.Reporting.Api.Tests;

/// <summary>What the document shows is what happens.</summary>
public sealed class OpenApiTests(ApiHosts hosts)
{
    private const string Document = "/api/v1/openapi.json";

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task EveryExample_SentToATenant_IsAnsweredWithItsStatus(DatabaseProvider provider)
    {
        var host = await hosts.OnAsync(provider);
        using var program = await host.ProgramAsync();
        var sent = 0;
        foreach (var (path, method, operation) in Operations(await ReadAsync(program)))
        {
            foreach (var (type, example) in ExamplesOf(operation))
            {
                var reply = await SendAsync(program, path, method, type, example.Value);
                var expected = example.Value.GetProperty("x-status").GetInt32();
                Assert.True(reply.Status == expected, $"{method} {path} {example.Name}: {reply.Status} instead of {expected}: {reply.Text}");
                Assert.True(operation.GetProperty("responses").TryGetProperty(reply.Status.ToString(System.Globalization.CultureInfo.InvariantCulture), out _), $"{example.Name}: {reply.Status} is not declared.");
                if (example.Value.TryGetProperty("x-problem", out var problem))
                {
                    Assert.Equal(problem.GetString(), reply.Body.GetProperty("type").GetString());
                }

                sent++;
            }
        }

        Assert.True(sent > 20, $"Only {sent} examples.");
    }

    [Fact]
    public async Task EveryReading_OfADocumentedRoute_HasTheShapeThatIsDeclared()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var program = await host.ProgramAsync();
        var document = await ReadAsync(program);
        var schemas = document.GetProperty("components").GetProperty("schemas");
        var filed = await program.FiledAsync(Samples.Confirmed("カタチ"));
        AssertShape(schemas, "Receipt", filed.Body);
        AssertShape(schemas, "Notification", (await program.GetAsync(filed.Path)).Body);
        AssertShape(schemas, "Course", (await program.GetAsync(filed.Path + "/status")).Body);
        var list = (await program.GetAsync(ClinicSystem.Root + "?limit=1")).Body;
        AssertShape(schemas, "List", list);
        AssertShape(schemas, "Row", list.GetProperty("items")[0]);
        AssertShape(schemas, "Problem", (await program.FileAsync(Samples.Confirmed("カタチ").Without("phone"), "k")).Body);
    }

    [Fact]
    public async Task Document_HasEveryFieldOfEveryVersion_AndIsOpen()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var nobody = new ClinicSystem(host.Server.Address, ApiHost.Naha, token: null);
        var schemas = (await ReadAsync(nobody)).GetProperty("components").GetProperty("schemas");
        foreach (var form in FormCatalog.Embedded.All)
        {
            var fields = schemas.GetProperty("Answers_" + form.Id).GetProperty("properties").EnumerateObject().Select(field => field.Name);
            Assert.Equal(form.Fields.Where(field => field.IsAsked).Select(field => field.Code), fields);
        }
    }

    [Fact]
    public async Task Document_WhereTheFeatureIsOff_IsNotThere()
    {
        var host = await hosts.OnAsync(DatabaseProvider.Sqlite);
        using var nobody = new ClinicSystem(host.Server.Address, ApiHost.Osaka, token: null);
        Assert.Equal(404, (await nobody.GetAsync(Document)).Status);
    }

    private static async Task<JsonElement> ReadAsync(ClinicSystem program) => (await program.GetAsync(Document)).Body;

    private static IEnumerable<(string Path, HttpMethod Method, JsonElement Operation)> Operations(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        select (path.Name, new HttpMethod(operation.Name.ToUpperInvariant()), operation.Value);

    private static IEnumerable<(string Type, JsonProperty Example)> ExamplesOf(JsonElement operation) => operation.TryGetProperty("requestBody", out var body)
        ? body.GetProperty("content").EnumerateObject().SelectMany(content => content.Value.GetProperty("examples").EnumerateObject().Select(example => (content.Name, example)))
        : [];

    /// <summary>With the headers that the document asks for; a path with an id is that of a notification just filed.</summary>
    private static async Task<Reply> SendAsync(ClinicSystem program, string path, HttpMethod method, string type, JsonElement example)
    {
        string? key = Guid.NewGuid().ToString();
        string? ifMatch = null;
        if (path.Contains("{id}", StringComparison.Ordinal))
        {
            var filed = await program.FiledAsync(Samples.Confirmed("レイジ"));
            (path, ifMatch) = (path.Replace("{id}", filed.Id.ToString(), StringComparison.Ordinal), filed.EntityTag);
        }

        var headers = example.TryGetProperty("x-headers", out var given) ? given.Deserialize<Dictionary<string, string?>>()! : [];
        var content = ClinicSystem.Json(JsonNode.Parse(example.GetProperty("value").GetRawText())!.ToJsonString(), type);
        content.Headers.ContentType = new MediaTypeHeaderValue(headers.GetValueOrDefault("Content-Type") ?? type);
        key = headers.ContainsKey("Idempotency-Key") ? headers["Idempotency-Key"] : key;
        ifMatch = headers.ContainsKey("If-Match") ? headers["If-Match"] : ifMatch;
        return await program.SendAsync(method, path, content, key, ifMatch);
    }

    private static void AssertShape(JsonElement schemas, string name, JsonElement body)
    {
        var schema = schemas.GetProperty(name);
        var declared = schema.GetProperty("properties").EnumerateObject().Select(member => member.Name).ToHashSet();
        var members = body.EnumerateObject().Select(member => member.Name).ToHashSet();
        Assert.Superset(members, declared);
        Assert.Superset(schema.GetProperty("required").EnumerateArray().Select(member => member.GetString()!).ToHashSet(), members);
    }
}
