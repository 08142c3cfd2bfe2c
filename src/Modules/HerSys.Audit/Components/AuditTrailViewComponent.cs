using HerSys.Audit.Services;
using HerSys.Audit.ViewModels;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Audit.Components;

/// <summary>
/// 「この記録を見た人」 on a record page. It draws a panel and reads nothing: the entries come when somebody opens it, so
/// that the ledger says who was curious. Nothing is drawn for people without the permission.
/// </summary>
public sealed class AuditTrailViewComponent(ICurrentActor actor) : ViewComponent
{
    /// <summary>Draws the panel.</summary>
    /// <param name="personId">The person concerned; or else:</param>
    /// <param name="subjectType">Kind of record.</param>
    /// <param name="subjectId">Id of the record.</param>
    public async Task<IViewComponentResult> InvokeAsync(Guid? personId = null, string? subjectType = null, string? subjectId = null)
    {
        if (!await actor.HasAsync(AuditPermissions.ViewAuditOfRecord))
        {
            return Content("");
        }

        var (type, id) = personId is { } person
            ? (AuditSubjects.Person, person.ToString())
            : (subjectType ?? throw new ArgumentException("Name a person or a record.", nameof(subjectType)), subjectId ?? "");
        return View(new TrailLink($"~/audit/{Uri.EscapeDataString(type)}/{Uri.EscapeDataString(id)}"));
    }
}
