using System.Reflection;
using HerSys.Platform.Modules;

namespace HerSys.Platform.Recipes;

/// <summary>Reads the recipes that modules carry as embedded <c>Recipes/*.recipe.json</c>.</summary>
public sealed class RecipeCatalog(IExtensionCatalog extensions) : IRecipeCatalog
{
    private readonly Lazy<IReadOnlyDictionary<string, RecipeDescriptor>> recipes = new(() => Read(extensions.Assemblies));

    /// <inheritdoc />
    public IReadOnlyList<RecipeDescriptor> All => [.. recipes.Value.Values.OrderBy(recipe => recipe.Name, StringComparer.Ordinal)];

    /// <inheritdoc />
    public RecipeDescriptor? Find(string name) => recipes.Value.GetValueOrDefault(name);

    private static Dictionary<string, RecipeDescriptor> Read(IEnumerable<Assembly> assemblies)
    {
        var found = new Dictionary<string, RecipeDescriptor>();
        foreach (var assembly in assemblies)
        {
            foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".recipe.json", StringComparison.Ordinal)))
            {
                using var stream = assembly.GetManifestResourceStream(resource)!;
                var recipe = RecipeReader.Read(stream, resource);
                if (!found.TryAdd(recipe.Name, recipe))
                {
                    throw new RecipeException($"Two modules carry a recipe named '{recipe.Name}'.");
                }
            }
        }

        return found;
    }
}
