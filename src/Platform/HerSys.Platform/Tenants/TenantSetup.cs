using HerSys.Platform.Hosting;
using HerSys.Platform.Recipes;
using HerSys.Platform.Shells;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Tenants;

/// <summary>
/// Sets a tenant up from a recipe: tables, features, then the steps. A set-up that broke off, because a step failed or
/// because the process was killed, can be run again.
/// </summary>
public sealed class TenantSetup(
    ITenantDatabases databases,
    IRecipeCatalog recipes,
    RecipeExecutor executor,
    TenantFeatures features,
    TenantChanges changes,
    ISetUpLeases leases,
    IOptions<ShellOptions> options,
    TimeProvider clock,
    ILogger<TenantSetup> logger)
{
    /// <summary>The recipe of a local government.</summary>
    public const string MunicipalityRecipe = "municipality";

    /// <summary>The recipe of the operator's tenant.</summary>
    public const string OperatorRecipe = "operator";

    private const int LongestReason = 2000;

    /// <summary>Whether a process is setting the tenant up at this moment.</summary>
    public Task<bool> IsUnderWayAsync(ShellSettings tenant, CancellationToken cancellationToken) => leases.IsHeldAsync(tenant.Id, cancellationToken);

    /// <summary>Runs the set-up, or runs one again that failed or broke off.</summary>
    public async Task<TenantSetupResult> RunAsync(ShellSettings tenant, string? recipeName, CancellationToken cancellationToken)
    {
        if (tenant.SetUpAt is not null)
        {
            throw TenantRefusals.State(tenant, "初期設定は済んでいます。止まっているときは tenants enable で始めてください。", "It is set up already. If it is out of service, use tenants enable.");
        }

        var duration = options.Value.SetUpLease;
        if (!await leases.TryTakeAsync(tenant.Id, duration, cancellationToken))
        {
            throw TenantRefusals.SetUpUnderWay(tenant);
        }

        await using var lease = new SetUpLease(leases, tenant.Id, duration, clock, logger);
        return await RunOnceAsync(tenant, recipeName, cancellationToken);
    }

    private async Task<TenantSetupResult> RunOnceAsync(ShellSettings tenant, string? recipeName, CancellationToken cancellationToken)
    {
        var name = recipeName ?? tenant.Recipe ?? (tenant.IsDefault ? OperatorRecipe : MunicipalityRecipe);
        var recipe = recipes.Find(name) is { IsSetupRecipe: true } found ? found : throw TenantRefusals.Recipe(name);
        var selected = await features.SelectAsync(tenant, [.. recipe.Features], [], cancellationToken);
        tenant = await changes.UpdateAsync(
            tenant with { State = TenantState.Initializing, StateReason = null, Recipe = name, SelectedFeatures = selected },
            cancellationToken);
        try
        {
            await databases.MigrateAsync(tenant, cancellationToken);
            await features.AnnounceAsync(tenant, [.. tenant.Features], cancellationToken);
            var messages = await executor.ExecuteAsync(tenant, recipe, cancellationToken);
            tenant = await changes.UpdateAsync(tenant with { State = TenantState.Running, SetUpAt = clock.GetUtcNow() }, cancellationToken);
            return new TenantSetupResult(tenant, messages);
        }
        catch (OperationCanceledException)
        {
            await changes.UpdateAsync(tenant with { State = TenantState.Invalid, StateReason = BrokenSetUps.Reason }, CancellationToken.None);
            throw;
        }
        catch (Exception error)
        {
            logger.LogError(error, "Set-up of tenant {Tenant} from recipe {Recipe} failed", tenant.Name, name);
            var reason = error.Message.Length <= LongestReason ? error.Message : error.Message[..LongestReason];
            tenant = await changes.UpdateAsync(tenant with { State = TenantState.Invalid, StateReason = reason }, CancellationToken.None);
            return new TenantSetupResult(tenant, new Dictionary<string, string>());
        }
    }
}
