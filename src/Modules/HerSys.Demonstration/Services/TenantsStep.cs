using System.Text.Json.Nodes;
using HerSys.Platform.Recipes;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using Microsoft.Extensions.Logging;

namespace HerSys.Demonstration.Services;

/// <summary>
/// Recipe step <c>tenants</c>: creates tenants and sets each up from its own recipe. One that fails is Invalid with its
/// reason, as the operator's list shows; the others and the operator's own set-up go on.
/// </summary>
internal sealed class TenantsStep(ITenantService tenants, IRunningShellTable table, ILogger<TenantsStep> logger) : IRecipeStepHandler
{
    public string Name => "tenants";

    public async Task ExecuteAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        foreach (var wanted in context.Step["tenants"]?.AsArray() ?? [])
        {
            var name = Text(context, wanted, "name");
            if (table.Find(name) is null or { State: TenantState.Uninitialized or TenantState.Invalid })
            {
                await SetUpAsync(context, name, wanted!, cancellationToken);
            }
        }
    }

    private static string Text(RecipeStepContext context, JsonNode? tenant, string property) =>
        tenant?[property]?.GetValue<string>()
        ?? throw new RecipeException($"Recipe '{context.Recipe.Name}', step 'tenants': a tenant has no '{property}'.");

    private async Task SetUpAsync(RecipeStepContext context, string name, JsonNode wanted, CancellationToken cancellationToken)
    {
        await tenants.CreateAsync(
            new NewTenant(name, Text(context, wanted, "code"), Text(context, wanted, "displayName")), cancellationToken);
        var result = await tenants.SetupAsync(name, Text(context, wanted, "recipe"), cancellationToken);
        if (!result.Succeeded)
        {
            logger.LogError("Tenant {Tenant} of the demonstration cannot be set up: {Reason}", name, result.Settings.StateReason);
        }
    }
}
