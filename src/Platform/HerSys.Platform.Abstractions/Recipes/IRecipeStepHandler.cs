namespace HerSys.Platform.Recipes;

/// <summary>Executes one kind of recipe step. Each step runs in a scope of its own.</summary>
public interface IRecipeStepHandler
{
    /// <summary>The step's name in the recipe, for example <c>roles</c>.</summary>
    string Name { get; }

    /// <summary>Executes the step; run twice, it must leave the same state.</summary>
    /// <exception cref="RecipeException">The step is malformed; the message says where.</exception>
    Task ExecuteAsync(RecipeStepContext context, CancellationToken cancellationToken);
}
