using System.Text.Json.Nodes;

namespace HerSys.Platform.Recipes;

/// <summary>
/// The step <c>feature</c>: <c>{"name":"feature","enable":["HerSys.Cases"]}</c>. Its features are switched on before
/// the first step runs, so that every step finds its handler.
/// </summary>
public static class FeatureStep
{
    /// <summary>Name of the step.</summary>
    public const string StepName = "feature";

    /// <summary>Ids of the features that a step enables.</summary>
    public static IEnumerable<string> EnabledBy(JsonObject step) =>
        step["enable"]?.AsArray().Select(id => (string)id!) ?? [];
}
