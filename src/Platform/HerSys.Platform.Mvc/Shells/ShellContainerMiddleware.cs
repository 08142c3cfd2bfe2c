using System.Diagnostics;
using HerSys.Platform.Diagnostics;
using HerSys.Platform.Mvc.Errors;
using HerSys.Platform.Mvc.Hosting;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.Mvc.Shells;

/// <summary>
/// Finds the tenant of a request and runs the rest of the pipeline inside it: with its services, its path base and its
/// keys. What a tenant cannot serve now is answered here, with a page that says why.
/// </summary>
internal sealed class ShellContainerMiddleware(
    RequestDelegate next,
    ShellHost shells,
    IRunningShellTable table,
    ErrorPages errors,
    IOptions<ShellRoutingOptions> routing,
    ILogger<ShellContainerMiddleware> logger)
{
    private readonly PathString[] hostPaths = [.. routing.Value.HostPaths];

    public async Task InvokeAsync(HttpContext context)
    {
        var path = context.Request.Path;
        if (Array.Exists(hostPaths, path.StartsWithSegments)
            || table.Match(context.Request.Host.Value ?? "", path.Value ?? "") is not { } match)
        {
            await next(context);
            return;
        }

        var address = TenantAddress.Of(context.Request, match);
        if (!match.IsCanonical)
        {
            address.RedirectToCanonical(context);
        }
        else if (TenantGate.RefusalFor(match.Settings.State, address.Path) is { } refusal)
        {
            await RefuseAsync(context, address, refusal);
        }
        else if (await TryOpenAsync(context, match.Settings) is { } scope)
        {
            scope.Enter();
            await RunAsync(context, scope, address);
        }
        else
        {
            await RefuseAsync(context, address, TenantGate.CannotStart);
        }
    }

    private Task RefuseAsync(HttpContext context, TenantAddress address, ErrorPage page)
    {
        // Programs and people are told apart by the path below the tenant.
        (context.Request.PathBase, context.Request.Path) = (address.PathBase, address.Path);
        return errors.WriteAsync(context, page);
    }

    private async ValueTask<ShellScope?> TryOpenAsync(HttpContext context, ShellSettings settings)
    {
        try
        {
            return await shells.CreateScopeAsync(settings, context.RequestServices);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            logger.LogError(error, "Tenant {Tenant} cannot be started", settings.Name);
            return null;
        }
    }

    private async Task RunAsync(HttpContext context, ShellScope scope, TenantAddress address)
    {
        var (request, host) = (context.Request, context.RequestServices);
        var (outerBase, outerPath) = (request.PathBase, request.Path);
        var name = scope.Shell.Settings.Name;
        Activity.Current?.SetTag(PlatformDiagnostics.TenantTag, name);
        context.Features.Get<IHttpMetricsTagsFeature>()?.Tags.Add(new(PlatformDiagnostics.TenantTag, name));
        context.Features.Get<RequestLogScope>()?.Tenant = name;
        try
        {
            (request.PathBase, request.Path) = (address.PathBase, address.Path);
            context.RequestServices = scope.Services;
            await next(context);
            if (!context.Response.HasStarted)
            {
                // A response without a body would start only after we are gone: its cookies need the tenant.
                await context.Response.CompleteAsync();
            }
        }
        finally
        {
            context.RequestServices = host;
            (request.PathBase, request.Path) = (outerBase, outerPath);
            await scope.DisposeAsync();
        }
    }
}
