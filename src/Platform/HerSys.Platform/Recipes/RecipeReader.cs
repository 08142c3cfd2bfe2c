using System.Text.Json;
using System.Text.Json.Nodes;

namespace HerSys.Platform.Recipes;

/// <summary>Reads a recipe in Orchard Core's JSON shape, without scripts.</summary>
public static class RecipeReader
{
    private static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Reads a recipe.</summary>
    /// <param name="stream">The JSON.</param>
    /// <param name="source">Where it comes from, for error messages.</param>
    /// <exception cref="RecipeException">It is not a recipe; the message says why.</exception>
    public static RecipeDescriptor Read(Stream stream, string source)
    {
        try
        {
            var root = JsonNode.Parse(stream, documentOptions: Lenient)?.AsObject() ?? throw new RecipeException($"{source}: the recipe is empty.");
            var steps = root["steps"]?.AsArray().Select(step => step!.AsObject()).ToList() ?? throw new RecipeException($"{source}: 'steps' is missing.");
            return new RecipeDescriptor(
                Text(root, "name", source),
                Text(root, "displayName", source),
                (string?)root["description"] ?? "",
                (bool?)root["issetuprecipe"] ?? false,
                [.. steps.Where(step => NameOf(step, source) == FeatureStep.StepName).SelectMany(FeatureStep.EnabledBy)],
                steps);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            throw new RecipeException($"{source}: not a valid recipe. {error.Message}", error);
        }
    }

    /// <summary>The name of a step.</summary>
    public static string NameOf(JsonObject step, string source) => Text(step, "name", source);

    private static string Text(JsonObject node, string property, string source) =>
        (string?)node[property] ?? throw new RecipeException($"{source}: '{property}' is missing.");
}
