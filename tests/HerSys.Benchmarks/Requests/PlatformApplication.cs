using HerSys.Host;
using HerSys.Platform.Data;
using HerSys.Platform.Hosting;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Benchmarks.Requests;

/// <summary>The whole host with a tenant of the municipality recipe, on which the controller's module is on too.</summary>
internal sealed class PlatformApplication : IMeasuredApplication
{
    private const string Tenant = "measured";
    private const string Code = "472018";

    private readonly WebApplication app;
    private readonly DirectoryInfo folder;

    private PlatformApplication(WebApplication app, InProcessServer server, DirectoryInfo folder)
    {
        this.app = app;
        this.folder = folder;
        Server = server;
    }

    /// <inheritdoc/>
    public InProcessServer Server { get; }

    /// <inheritdoc/>
    public string Path => $"/{Tenant}/{MeasuredController.Path}";

    public static async Task<IMeasuredApplication> StartAsync()
    {
        var server = new InProcessServer();
        var data = Directory.CreateTempSubdirectory("hersys-bench-");
        string[] settings = [.. MeasuredSettings.Logging, $"--HerSys:Data:Path={data.FullName}", "--HerSys:Demonstration=false"];
        var host = HostApplication.Build(settings, builder => builder.Services.AddSingleton<IServer>(server));
        await host.Services.GetRequiredService<ShellStartup>().RunAsync(CancellationToken.None);
        await host.Services.GetRequiredService<FirstRun>().RunAsync(CancellationToken.None);
        await host.StartAsync();
        await AddTenantAsync(host.Services.GetRequiredService<ITenantService>());
        return new PlatformApplication(host, server, data);
    }

    /// <inheritdoc/>
    public async Task<string> SignInAsync()
    {
        var cookie = "";
        var tenant = app.Services.GetRequiredService<IRunningShellTable>().Find(Tenant)!;
        await app.Services.GetRequiredService<IShellHost>().UsingScopeAsync(tenant, async services =>
        {
            var user = await services.GetRequiredService<TenantDbContext>().Set<User>().OrderBy(user => user.UserName).FirstAsync();
            var duties = await services.GetRequiredService<HeldDuties>().OfAsync(user.Id);
            cookie = Tickets.Make(services, services.GetRequiredService<ActorPrincipals>().Create(user, duties[0], duties.Count));
        });
        return cookie;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task AddTenantAsync(ITenantService tenants)
    {
        await tenants.CreateAsync(new NewTenant(Tenant, Code, "見本市"));
        var result = await tenants.SetupAsync(Tenant, recipe: null);
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(result.Settings.StateReason);
        }

        await tenants.ChangeFeaturesAsync(Tenant, ["HerSys.Benchmarks"], []);
    }
}
