using System.Globalization;
using System.Text.Json.Nodes;

namespace HerSys.Testing.Rules;

/// <summary>Reads the table of cases per rule, <c>rule-cases.json</c>.</summary>
public static class RuleCases
{
    private static readonly JsonObject Table = Read();

    /// <summary>The day on which the cases are judged (JST).</summary>
    public static DateOnly Today { get; } =
        DateOnly.ParseExact((string)Table["today"]!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>All cases, in the order of the rules.</summary>
    public static IReadOnlyList<RuleCase> All { get; } =
        [.. Table["cases"]!.AsArray().Select(node => CaseOf(node!.AsObject()))];

    /// <summary>Number and words of each case, for a theory: the number finds it in <see cref="All"/>.</summary>
    public static TheoryData<int, string> Theory()
    {
        var data = new TheoryData<int, string>();
        for (var index = 0; index < All.Count; index++)
        {
            data.Add(index, $"{All[index].Rule} {All[index].Kind}");
        }

        return data;
    }

    private static RuleCase CaseOf(JsonObject node)
    {
        var name = (string)node["base"]!;
        var answers = BaseOf(name);
        return new(
            (string)node["rule"]!,
            (string)node["kind"]!,
            (string)Table["bases"]![name]!["form"]!,
            With(answers, node["set"]),
            (string?)node["field"],
            (string?)node["severity"],
            node["existing"] is { } existing ? With(answers, existing) : null,
            (bool?)node["dropped"] ?? false);
    }

    private static Dictionary<string, IReadOnlyList<string>> BaseOf(string name)
    {
        var found = Table["bases"]![name]!;
        var below = (string?)found["basedOn"] is { } other ? BaseOf(other) : [];
        return With(below, found["answers"]);
    }

    private static Dictionary<string, IReadOnlyList<string>> With(Dictionary<string, IReadOnlyList<string>> answers, JsonNode? changes)
    {
        var changed = new Dictionary<string, IReadOnlyList<string>>(answers);
        foreach (var (code, value) in changes?.AsObject() ?? [])
        {
            if (value is null)
            {
                changed.Remove(code);
            }
            else
            {
                changed[code] = value is JsonArray list ? [.. list.Select(item => (string)item!)] : [(string)value!];
            }
        }

        return changed;
    }

    private static JsonObject Read()
    {
        using var stream = typeof(RuleCases).Assembly.GetManifestResourceStream("rule-cases.json")!;
        return JsonNode.Parse(stream)!.AsObject();
    }
}
