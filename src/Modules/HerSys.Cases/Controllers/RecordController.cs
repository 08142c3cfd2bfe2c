using HerSys.Cases.Services.Reading;
using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.Controllers;

/// <summary>The record of a case: who, now, one timeline, next step, release.</summary>
[RequirePermission(CasePermissions.ViewCases)]
[Route("cases/{caseId:guid}")]
public sealed class RecordController : HerSysController
{
    /// <summary>The page.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(Guid caseId, string? topic)
    {
        var services = HttpContext.RequestServices;
        var row = await services.GetRequiredService<OpenRecord>().ToReadAsync(caseId, Cancellation);
        return row is null
            ? NotFound()
            : View(await services.GetRequiredService<ReadRecord>().ExecuteAsync(row, topic, Cancellation));
    }
}
