using System.Text.Json.Nodes;
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

/// <summary>A recipe step that fails while a file exists, as a real step fails while its cause stands.</summary>
public sealed class FailingStep : IRecipeStepHandler
{
    public string Name => "probe-fail-while-file-exists";

    public Task ExecuteAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        var file = Environment.GetEnvironmentVariable((string)context.Step["fileVariable"]!);
        return File.Exists(file) ? throw new InvalidOperationException($"The file {Path.GetFileName(file)} is in the way.") : Task.CompletedTask;
    }
}
