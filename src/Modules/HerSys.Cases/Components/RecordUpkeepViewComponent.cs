using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Changes;
using HerSys.Cases.Services.Upkeep;
using HerSys.Cases.Statuses;
using HerSys.Cases.ViewModels;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.Components;

/// <summary>Undo of what the reader has just entered, and death and transfer in two clicks, on the record page.</summary>
public sealed class RecordUpkeepViewComponent : ViewComponent
{
    /// <summary>Draws it for somebody who may set the status of the case.</summary>
    /// <param name="row">Who and now.</param>
    public async Task<IViewComponentResult> InvokeAsync(CaseRow row)
    {
        var services = HttpContext.RequestServices;
        var allowed = await services.GetRequiredService<StatusRights>().AllowedAsync();
        var isOver = row.Status.IsTerminal;
        var undoable = await services.GetRequiredService<UndoableEntries>().OfCaseAsync(row.CaseId, HttpContext.RequestAborted);
        return View(new RecordUpkeepPanel(
            row,
            undoable,
            MayDie: !isOver && allowed.Any(status => status.Group == CaseStatusGroup.Died),
            MayTransfer: row.Status is { IsUnderIsolation: true, Place: PlaceKind.Hospital } && allowed.Any(status => status.Code == CaseStatusCodes.Hospitalised)));
    }
}
