using HerSys.Platform.Recipes;
using HerSys.Platform.Shells;

namespace HerSys.Platform.IntegrationTests.Probe;

public sealed class ProbeOptions
{
    public string Host { get; set; } = "";

    public string Tenant { get; set; } = "";
}

public sealed class AlphaService(ShellSettings tenant)
{
    public string Say() => "alpha of " + tenant.Name;
}

public sealed class Glue;

public sealed class TenantSingleton : IDisposable
{
    public bool IsAlive { get; private set; } = true;

    public void Dispose() => IsAlive = false;
}

public sealed class ScopedThing : IDisposable
{
    public bool IsAlive { get; private set; } = true;

    public void Dispose() => IsAlive = false;
}

/// <summary>A recipe step that fails while a file of the tenant exists, as a real step fails while its cause stands.</summary>
public sealed class FailingStep(ShellSettings tenant) : IRecipeStepHandler
{
    public string Name => "probe-fail-while-file-exists";

    public static string Obstacle(ShellSettings tenant) => Path.Combine(Path.GetTempPath(), "hersys-obstacle-" + tenant.Id);

    public Task ExecuteAsync(RecipeStepContext context, CancellationToken cancellationToken) =>
        File.Exists(Obstacle(tenant)) ? throw new InvalidOperationException("A file is in the way.") : Task.CompletedTask;
}
