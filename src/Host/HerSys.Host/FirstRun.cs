using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using HerSys.Users.Services.Links;

namespace HerSys.Host;

/// <summary>Sees to it that there is an operator's tenant, and tells the way into it.</summary>
public sealed class FirstRun(
    RunningShellTable table,
    ITenantCatalog catalog,
    ITenantService tenants,
    IConfiguration configuration,
    IWebHostEnvironment environment,
    TimeProvider clock,
    ILogger<FirstRun> logger)
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    /// <summary>Brings the operator and two governments with synthetic people (HerSys.Demonstration).</summary>
    private const string DemonstrationRecipe = "demonstration";

    /// <summary>
    /// Creates the operator's tenant when there is none, or tries again where its set-up failed or broke off. Of several
    /// nodes that start at once, one does so and the others wait; when it dies, another does.
    /// </summary>
    /// <returns>The one-time links that the set-up gave; empty when there was nothing to do.</returns>
    public async Task<IReadOnlyDictionary<string, string>> RunAsync(CancellationToken cancellationToken)
    {
        for (var isFirstLook = true; table.Find(ShellSettings.DefaultName) is not { SetUpAt: not null }; isFirstLook = false)
        {
            try
            {
                return await SetUpAsync(cancellationToken);
            }
            catch (TenantRefusedException refusal) when (refusal.Rule is TenantRefusedException.SetUpUnderWay or TenantRefusedException.Changed)
            {
                await WaitAsync(isFirstLook, cancellationToken);
            }
        }

        return new Dictionary<string, string>();
    }

    private async Task WaitAsync(bool isFirstLook, CancellationToken cancellationToken)
    {
        if (isFirstLook)
        {
            logger.LogInformation("Another node is setting the operator's tenant up; waiting for it");
        }

        await Task.Delay(BetweenLooks, clock, cancellationToken);
        if (await catalog.FindAsync(ShellSettings.DefaultName, cancellationToken) is { } stored)
        {
            table.Set(stored);
        }
    }

    private async Task<IReadOnlyDictionary<string, string>> SetUpAsync(CancellationToken cancellationToken)
    {
        await tenants.CreateAsync(new NewTenant(ShellSettings.DefaultName, null, "HerSys 運営"), cancellationToken);
        var isDemonstration = new DemonstrationGate(configuration, environment).IsOpen;
        if (isDemonstration)
        {
            logger.LogInformation("Setting up the demonstration: two governments with a month of synthetic cases. This takes a few seconds, once");
        }

        var recipe = isDemonstration ? DemonstrationRecipe : TenantSetup.OperatorRecipe;
        var result = await tenants.SetupAsync(ShellSettings.DefaultName, recipe, cancellationToken);
        if (!result.Succeeded)
        {
            logger.LogError("The operator's tenant cannot be set up: {Reason}", result.Settings.StateReason);
        }

        // In the demonstration one enters by the first page; a link for each account would only hide its address.
        return isDemonstration ? new Dictionary<string, string>() : result.Messages;
    }
}
