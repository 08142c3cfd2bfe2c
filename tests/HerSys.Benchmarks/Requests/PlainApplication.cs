using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Benchmarks.Requests;

/// <summary>The baseline: what the web template makes, with a sign-in cookie and one controller; no tenants, no modules.</summary>
internal sealed class PlainApplication : IMeasuredApplication
{
    private readonly WebApplication app;

    private PlainApplication(WebApplication app, InProcessServer server)
    {
        this.app = app;
        Server = server;
    }

    /// <inheritdoc/>
    public InProcessServer Server { get; }

    /// <inheritdoc/>
    public string Path => "/" + MeasuredController.Path;

    public static async Task<IMeasuredApplication> StartAsync()
    {
        var server = new InProcessServer();
        var builder = WebApplication.CreateBuilder(MeasuredSettings.Logging);
        builder.Services.AddSingleton<IServer>(server);
        builder.Services.AddControllersWithViews().ConfigureApplicationPartManager(OnlyOurController);
        builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme);
        builder.Services.AddAuthorization();
        var host = builder.Build();
        host.UseExceptionHandler("/error");
        host.UseStaticFiles();
        host.UseRouting();
        host.UseAuthentication();
        host.UseAuthorization();
        host.UseAntiforgery();
        host.MapControllers();
        await host.StartAsync();
        return new PlainApplication(host, server);
    }

    /// <inheritdoc/>
    public Task<string> SignInAsync() => Task.FromResult(Tickets.Make(app.Services, Principal()));

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static void OnlyOurController(ApplicationPartManager parts)
    {
        parts.ApplicationParts.Clear();
        parts.ApplicationParts.Add(new AssemblyPart(typeof(MeasuredController).Assembly));
    }

    // As many claims, of about the length, as the platform writes.
    private static ClaimsPrincipal Principal()
    {
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme, ClaimTypes.Name, "role");
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, Guid.NewGuid().ToString()));
        identity.AddClaim(new Claim(ClaimTypes.Name, "admin"));
        identity.AddClaim(new Claim("AspNet.Identity.SecurityStamp", Guid.NewGuid().ToString("N")));
        identity.AddClaim(new Claim("name", "テナント管理者"));
        identity.AddClaim(new Claim("duties", "1"));
        identity.AddClaim(new Claim("duty", Guid.NewGuid().ToString()));
        identity.AddClaim(new Claim("role", "TenantAdministrator"));
        identity.AddClaim(new Claim("organisation", Guid.NewGuid().ToString()));
        identity.AddClaim(new Claim("organisation-name", "見本市"));
        return new ClaimsPrincipal(identity);
    }
}
