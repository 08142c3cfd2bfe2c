using System.Text.Json;
using System.Text.Json.Nodes;
using HerSys.Platform.Recipes;

namespace HerSys.Demonstration.Services;

/// <summary>Reads what the steps of the demonstration's recipes say.</summary>
internal static class StepReading
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <exception cref="RecipeException">There is no such number.</exception>
    public static int Number(this RecipeStepContext context, string property) =>
        context.Step[property] is JsonValue value && value.TryGetValue<int>(out var number)
            ? number
            : throw Malformed(context, property);

    /// <exception cref="RecipeException">There is no area, or it has no towns.</exception>
    public static DemonstrationArea Area(this RecipeStepContext context) =>
        context.Step["area"].Deserialize<DemonstrationArea>(Json) is { Towns.Count: > 0 } area ? area : throw Malformed(context, "area");

    private static RecipeException Malformed(RecipeStepContext context, string property) =>
        new($"Recipe '{context.Recipe.Name}', step '{context.Step["name"]}': '{property}' is missing or malformed.");
}
