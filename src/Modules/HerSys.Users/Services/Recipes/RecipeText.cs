using System.Text.Json.Nodes;
using HerSys.Platform.Recipes;
using HerSys.Platform.Shells;

namespace HerSys.Users.Services.Recipes;

/// <summary>Reads the parts of a step and puts the tenant's own name and code where the recipe leaves room.</summary>
internal static class RecipeText
{
    private const string NamePlaceholder = "{tenant}";
    private const string CodePlaceholder = "{code}";

    /// <summary>The objects of a list; empty where the step has none.</summary>
    public static IEnumerable<JsonObject> List(this RecipeStepContext context, string property) => context.Step[property] switch
    {
        null => [],
        JsonArray items => items.Select(item => item as JsonObject ?? throw context.Malformed($"'{property}' must hold objects.")),
        _ => throw context.Malformed($"'{property}' must be a list."),
    };

    /// <summary>A text that must be there.</summary>
    public static string Demand(this RecipeStepContext context, JsonObject item, string property) =>
        Text(item, property) is { Length: > 0 } text ? text : throw context.Malformed($"'{property}' is missing in {item.ToJsonString()}.");

    /// <summary>A text, or null where there is none.</summary>
    public static string? Text(JsonObject item, string property) => item[property] is JsonValue value ? value.ToString() : null;

    /// <summary>A list of texts; empty where there is none.</summary>
    public static IReadOnlyList<string> Texts(JsonObject item, string property) =>
        item[property] is JsonArray values ? [.. values.OfType<JsonValue>().Select(value => value.ToString())] : [];

    /// <summary>The text with the tenant's name and code in it; a code that the tenant does not have leaves nothing.</summary>
    public static string Fill(string text, ShellSettings tenant) => text
        .Replace(NamePlaceholder, tenant.DisplayName, StringComparison.Ordinal)
        .Replace(CodePlaceholder, tenant.MunicipalityCode, StringComparison.Ordinal);

    /// <summary>The error of a step that cannot be read.</summary>
    public static RecipeException Malformed(this RecipeStepContext context, string problem) =>
        new($"Recipe '{context.Recipe.Name}', step '{context.Step["name"]}': {problem}");
}
