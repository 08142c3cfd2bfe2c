using HerSys.Audit.Services;
using HerSys.Audit.ViewModels;
using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Audit.Controllers;

/// <summary>Who saw and changed one record (この記録を見た人).</summary>
[RequirePermission(AuditPermissions.ViewAuditOfRecord)]
[Route("audit")]
public sealed class RecordAuditController : HerSysController
{
    private ReadRecordTrail Read => Service<ReadRecordTrail>();

    /// <summary>The trail of a person.</summary>
    [HttpGet("person/{id:guid}")]
    public async Task<IActionResult> Person(Guid id, string? after) =>
        Answer(await Read.OfPersonAsync(id, after, Cancellation), after);

    /// <summary>The trail of another record.</summary>
    [HttpGet("{type}/{id}")]
    public async Task<IActionResult> Subject(string type, string id, string? after) =>
        Answer(await Read.OfSubjectAsync(type, id, after, Cancellation), after);

    private IActionResult Answer(RecordTrail? trail, string? after)
    {
        if (trail is null)
        {
            return NotFound();
        }

        var model = new RecordTrailPage
        {
            Name = trail.Name,
            Lines = trail.Page.Lines,
            NextUrl = trail.Page.Next is null ? null : Url.Action(null, new { after = trail.Page.Next }),
            FirstUrl = after is null ? null : Url.Action(null, new { after = (string?)null }),
        };
        return IsHtmx ? PartialView("_Lines", model.Lines) : View("Index", model);
    }
}
