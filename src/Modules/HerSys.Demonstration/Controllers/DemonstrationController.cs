using HerSys.Demonstration.FirstPage;
using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Users.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Demonstration.Controllers;

/// <summary>The first page of the demonstration, and the way from there into a role.</summary>
[Route("demonstration")]
public sealed class DemonstrationController(IShellHost shells, IRunningShellTable table) : HerSysController
{
    private const string Reason = "体験のときだけ開き、ふだんは見つからないページになります";

    /// <summary>The first page, for people who are signed in already and want another role.</summary>
    [HttpGet("")]
    [PublicRoute(Reason)]
    public async Task<IActionResult> Index() =>
        AreDoorsOpen
            ? View("First", await Service<ReadFirstPage>().ExecuteAsync(Cancellation))
            : NotFound();

    /// <summary>Makes a one-time link of the wanted tenant and follows it.</summary>
    [HttpPost("step-in")]
    [PublicRoute(Reason)]
    public async Task<IActionResult> StepIn(string tenant, Guid duty)
    {
        if (!AreDoorsOpen || table.Find(tenant) is not { State: TenantState.Running } wanted)
        {
            return NotFound();
        }

        string? path = null;
        await shells.UsingScopeAsync(
            wanted, async services => path = await services.GetRequiredService<IStepInDoors>().OpenAsync(duty, Cancellation));
        return path is null ? NotFound() : LocalRedirect((wanted.UrlPrefix is { } prefix ? "/" + prefix : "") + path);
    }

    private bool AreDoorsOpen => Service<IStepInDoors>().AreOpen;
}
