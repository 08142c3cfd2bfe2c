using System.Text.Json.Nodes;
using HerSys.Platform.Recipes;
using HerSys.Platform.Settings;

namespace HerSys.Settings.Services.Configuration;

/// <summary>
/// Recipe step <c>settings</c>: <c>{ "name": "settings", "SiteIdentity": { "Color": "#006173" }, "CaseSettings": { ... } }</c>.
/// What the recipe does not name stays as it is.
/// </summary>
internal sealed class SettingsStep(IEnumerable<ISettingsTopic> topics) : IRecipeStepHandler
{
    public const string StepName = "settings";

    public string Name => StepName;

    public async Task ExecuteAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        foreach (var (name, value) in context.Step.Where(part => part.Key != "name"))
        {
            var topic = topics.FirstOrDefault(topic => topic.Name == name) ?? throw Malformed(
                context, $"there is no topic '{name}'. Known: {string.Join(", ", topics.Select(topic => topic.Name).Order(StringComparer.Ordinal))}.");
            var settings = value as JsonObject ?? throw Malformed(context, $"'{name}' must be an object.");
            var comparison = await topic.CompareAsync(settings, cancellationToken);
            if (comparison.Refusals.Count > 0)
            {
                throw Malformed(context, $"{name}: {comparison.Refusals[0].Place}: {comparison.Refusals[0].Reason}");
            }

            await topic.ApplyAsync(settings, cancellationToken);
        }
    }

    private static RecipeException Malformed(RecipeStepContext context, string problem) =>
        new($"Recipe '{context.Recipe.Name}', step '{StepName}': {problem}");
}
