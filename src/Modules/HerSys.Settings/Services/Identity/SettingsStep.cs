using System.Text.Json;
using HerSys.Platform.Recipes;
using HerSys.Platform.Settings;

namespace HerSys.Settings.Services.Identity;

/// <summary>Recipe step <c>settings</c>: <c>{ "name": "settings", "SiteIdentity": { "Color": "#006173", ... } }</c>.</summary>
internal sealed class SettingsStep(ISiteService site, ChangeIdentity change) : IRecipeStepHandler
{
    public string Name => "settings";

    public async Task ExecuteAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        foreach (var (topic, value) in context.Step.Where(part => part.Key != "name"))
        {
            if (topic != IdentityJson.Topic || value is null)
            {
                throw new RecipeException($"Recipe '{context.Recipe.Name}', step 'settings': there is no topic '{topic}'. Known: {IdentityJson.Topic}.");
            }

            var current = await site.GetAsync<SiteIdentity>(cancellationToken);
            await change.ExecuteAsync(Merge(context, current, value.ToJsonString()), seen: null, undoes: null, cancellationToken);
        }
    }

    // What the recipe does not name stays as it is.
    private static SiteIdentity Merge(RecipeStepContext context, SiteIdentity current, string json)
    {
        try
        {
            var wanted = JsonSerializer.SerializeToNode(current)!.AsObject();
            foreach (var property in JsonDocument.Parse(json).RootElement.EnumerateObject())
            {
                if (!wanted.ContainsKey(property.Name))
                {
                    throw new RecipeException($"Recipe '{context.Recipe.Name}', step 'settings': {IdentityJson.Topic} has no '{property.Name}'.");
                }

                wanted[property.Name] = property.Value.GetString();
            }

            return JsonSerializer.Deserialize<SiteIdentity>(wanted)!;
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new RecipeException($"Recipe '{context.Recipe.Name}', step 'settings': {error.Message}", error);
        }
    }
}
