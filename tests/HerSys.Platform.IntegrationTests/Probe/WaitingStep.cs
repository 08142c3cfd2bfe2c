using HerSys.Platform.Recipes;
using Microsoft.Extensions.Configuration;

namespace HerSys.Platform.IntegrationTests.Probe;

/// <summary>A recipe step that takes for ever while a file says so, for a process that is killed in the middle.</summary>
public sealed class WaitingStep(IConfiguration configuration) : IRecipeStepHandler
{
    public string Name => "probe-wait-while-file-exists";

    public async Task ExecuteAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        var folder = configuration[ProbePost.Folder]!;
        if (File.Exists(Path.Combine(folder, ProbePost.Wait)))
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "BEGUN"), "", cancellationToken);
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellationToken);
        }
    }
}
