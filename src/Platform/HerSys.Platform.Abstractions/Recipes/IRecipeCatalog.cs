namespace HerSys.Platform.Recipes;

/// <summary>The recipes of all modules of the process.</summary>
public interface IRecipeCatalog
{
    /// <summary>All recipes, ordered by name.</summary>
    IReadOnlyList<RecipeDescriptor> All { get; }

    /// <summary>The recipe of that name, or null.</summary>
    RecipeDescriptor? Find(string name);
}
