using HerSys.Platform.BackgroundTasks;
using HerSys.Platform.Shells;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.IntegrationTests.Probe;

[BackgroundTask(Schedule = "* * * * * ?", Title = "試験用の仕事", TitleEn = "Probe task")]
public sealed class ProbeTask(IServiceProvider services, ShellSettings tenant) : IBackgroundTask
{
    public Task RunAsync(CancellationToken cancellationToken)
    {
        if (ShellScope.Current?.Shell.Settings.Name == tenant.Name)
        {
            services.GetService<TaskLog>()?.Runs.Enqueue(tenant.Name);
        }

        return Task.CompletedTask;
    }
}
