using HerSys.Platform.Shells;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Recipes;

/// <summary>Executes the steps of a recipe in a tenant, each in a scope of its own.</summary>
public sealed class RecipeExecutor(IShellHost shells)
{
    /// <summary>Executes all steps; stops at the first that fails.</summary>
    /// <returns>What the steps have to tell.</returns>
    /// <exception cref="RecipeException">A step is unknown or failed; the message names it.</exception>
    public async Task<IReadOnlyDictionary<string, string>> ExecuteAsync(ShellSettings tenant, RecipeDescriptor recipe, CancellationToken cancellationToken)
    {
        var results = new Dictionary<string, string>();
        foreach (var step in recipe.Steps)
        {
            var name = RecipeReader.NameOf(step, recipe.Name);
            if (name == FeatureStep.StepName)
            {
                continue;
            }

            var context = new RecipeStepContext(recipe, step, results);
            await shells.UsingScopeAsync(tenant, services => ExecuteStepAsync(services, name, context, cancellationToken));
        }

        return results;
    }

    private static async Task ExecuteStepAsync(IServiceProvider services, string name, RecipeStepContext context, CancellationToken cancellationToken)
    {
        var handler = services.GetServices<IRecipeStepHandler>().FirstOrDefault(candidate => candidate.Name == name)
            ?? throw new RecipeException($"Recipe '{context.Recipe.Name}': no enabled feature knows the step '{name}'.");
        try
        {
            await handler.ExecuteAsync(context, cancellationToken);
        }
        catch (Exception error) when (error is not RecipeException and not OperationCanceledException)
        {
            throw new RecipeException($"Recipe '{context.Recipe.Name}', step '{name}': {error.Message}", error);
        }
    }
}
