using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using HerSys.Users.Contracts;

namespace HerSys.Host.Commands;

/// <summary>Runs a command inside a tenant, in the name of the system.</summary>
internal static class TenantScope
{
    public static async Task UsingAsync(IServiceProvider services, string tenant, string command, Func<IServiceProvider, Task> work)
    {
        var settings = services.GetRequiredService<IRunningShellTable>().Find(tenant)
            ?? throw new TenantRefusedException("tenant-not-found", "Name", $"テナント「{tenant}」はありません。tenants list で確かめてください。", $"There is no tenant '{tenant}'. See 'tenants list'.");
        if (settings.State != TenantState.Running)
        {
            throw new TenantRefusedException("tenant-state", "State", $"テナント「{tenant}」はいま {settings.State} です。先に初期設定をするか、始めてください。", $"Tenant '{tenant}' is {settings.State}. Set it up or enable it first.");
        }

        await services.GetRequiredService<IShellHost>().UsingScopeAsync(settings, async scope =>
        {
            using (scope.GetRequiredService<ActorContext>().Act(command))
            {
                await work(scope);
            }
        });
    }
}
