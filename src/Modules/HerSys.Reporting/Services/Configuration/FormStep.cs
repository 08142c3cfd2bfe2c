using System.Text.Json.Nodes;
using HerSys.Platform.Recipes;

namespace HerSys.Reporting.Services.Configuration;

/// <summary>
/// Recipe step <c>notification-form</c>: <c>{ "name": "notification-form", "additions": { "fields": [...], "hidden": [...],
/// "sections": [...], "tiers": {...}, "severities": {...} } }</c>. It becomes a revision from today on.
/// </summary>
internal sealed class FormStep(FormPart part) : IRecipeStepHandler
{
    public const string StepName = "notification-form";

    public string Name => StepName;

    public async Task ExecuteAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        var comparison = await part.CompareAsync(context.Step, cancellationToken);
        if (comparison.Refusals.Count > 0)
        {
            var refusal = comparison.Refusals[0];
            throw new RecipeException($"Recipe '{context.Recipe.Name}', step '{StepName}': {refusal.Place}: {refusal.Reason}");
        }

        if (comparison.Lines.Count > 0)
        {
            await part.ApplyAsync(context.Step, cancellationToken);
        }
    }

    /// <summary>The part of the step that holds the tenant's additions.</summary>
    public static JsonNode? AdditionsOf(JsonObject step) => step["additions"];
}
