using System.Text.Json.Nodes;

namespace HerSys.Platform.Recipes;

/// <summary>A step and the recipe it belongs to.</summary>
/// <param name="Recipe">The recipe.</param>
/// <param name="Step">The step's JSON, its name included.</param>
/// <param name="Results">What steps have to tell the person who ran the recipe, such as a one-time link.</param>
public sealed record RecipeStepContext(RecipeDescriptor Recipe, JsonObject Step, IDictionary<string, string> Results);
