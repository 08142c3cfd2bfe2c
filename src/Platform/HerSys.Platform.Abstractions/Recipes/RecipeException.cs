namespace HerSys.Platform.Recipes;

/// <summary>A recipe cannot be read or a step cannot be executed; the message names the recipe, the step and the reason.</summary>
public sealed class RecipeException : Exception
{
    public RecipeException(string message)
        : base(message)
    {
    }

    public RecipeException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
