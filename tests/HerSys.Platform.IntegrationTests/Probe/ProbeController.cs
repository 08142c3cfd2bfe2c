using HerSys.Platform.Modules;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace HerSys.Platform.IntegrationTests.Probe;

[PublicRoute("probe")]
[Route("probe")]
public sealed class ProbeController(ShellSettings tenant, IOptions<ProbeOptions> options, IServiceProvider services) : Controller
{
    [HttpGet("hello")]
    public string Hello() => $"hello {tenant.Name} {options.Value.Host}/{options.Value.Tenant}";

    [HttpGet("slow")]
    public async Task<string> Slow([FromServices] TenantSingleton singleton, [FromServices] ScopedThing thing)
    {
        for (var turn = 0; turn < 20; turn++)
        {
            await Task.Yield();
        }

        return singleton.IsAlive && thing.IsAlive && ShellScope.Current!.Shell.Settings.Name == tenant.Name ? "alive " + tenant.Name : "dead";
    }

    [HttpGet("identity")]
    public string Identity([FromServices] TenantSingleton singleton) =>
        System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(singleton).ToString(System.Globalization.CultureInfo.InvariantCulture);

    [HttpGet("glue")]
    public bool HasGlue() => services.GetService<Glue>() is not null;

    [HttpGet("form")]
    public ContentResult Form([FromServices] IAntiforgery antiforgery)
    {
        var tokens = antiforgery.GetAndStoreTokens(HttpContext);
        return Content($"<form><input name=\"{tokens.FormFieldName}\" type=\"hidden\" value=\"{tokens.RequestToken}\" /></form>", "text/html");
    }

    [HttpPost("form")]
    public string Post(string word) => $"{word} in {tenant.Name}";

    [HttpGet("temp/set")]
    public IActionResult SetTemp(string word)
    {
        TempData["word"] = word;
        return RedirectToAction(nameof(GetTemp));
    }

    [HttpGet("temp")]
    public string GetTemp() => (TempData["word"] as string ?? "nothing") + " in " + tenant.Name;

    [HttpGet("links")]
    public string Links() => Url.Action("Index", "Alpha") ?? "none";

    [HttpGet("boom")]
    public string Boom() => throw new InvalidOperationException("The probe exploded.");
}

[Feature("HerSys.Probe.Alpha")]
[PublicRoute("probe")]
public sealed class AlphaController(AlphaService alpha) : Controller
{
    [HttpGet("probe/alpha")]
    public string Index() => alpha.Say();
}

[Feature("HerSys.Probe.First")]
[PublicRoute("probe")]
public sealed class FirstController : Controller
{
    [HttpGet("probe/shared")]
    public string Index() => "first";
}

[Feature("HerSys.Probe.Second")]
[PublicRoute("probe")]
public sealed class SecondController : Controller
{
    [HttpGet("probe/shared")]
    public string Index() => "second";
}

/// <summary>Says nothing about who may come: refused for everybody.</summary>
public sealed class UndeclaredController : Controller
{
    [HttpGet("probe/undeclared")]
    public string Index() => "must never be seen";
}

[RequirePermission("ProbeNothing")]
public sealed class ClosedController : Controller
{
    [HttpGet("probe/closed")]
    public string Index() => "must never be seen";
}
