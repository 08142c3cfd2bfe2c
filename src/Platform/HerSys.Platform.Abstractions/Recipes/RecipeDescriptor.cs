using System.Text.Json.Nodes;

namespace HerSys.Platform.Recipes;

/// <summary>A recipe (レシピ): JSON that sets a tenant up, found in a module's <c>Recipes</c> folder.</summary>
/// <param name="Name">Unique name.</param>
/// <param name="DisplayName">Name as shown, in Japanese.</param>
/// <param name="Description">For whom it is meant.</param>
/// <param name="IsSetupRecipe">Whether a new tenant may be set up from it.</param>
/// <param name="Features">Features of its <c>feature</c> steps, known before the first step runs.</param>
/// <param name="Steps">The steps, in order.</param>
public sealed record RecipeDescriptor(
    string Name,
    string DisplayName,
    string Description,
    bool IsSetupRecipe,
    IReadOnlyList<string> Features,
    IReadOnlyList<JsonObject> Steps);
