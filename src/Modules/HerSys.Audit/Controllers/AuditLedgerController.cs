using System.Globalization;
using System.Text;
using HerSys.Audit.Contracts;
using HerSys.Audit.Services;
using HerSys.Audit.ViewModels;
using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Audit.Controllers;

/// <summary>Search and download of the whole ledger (監査記録).</summary>
[RequirePermission(AuditPermissions.ViewAuditLedger)]
[Route("admin/audit")]
public sealed class AuditLedgerController(ShellSettings tenant, TimeProvider clock) : HerSysController
{
    /// <summary>The list, newest first.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] LedgerSearch search)
    {
        var cancellation = Cancellation;
        var query = await Service<ReadSearchForm>().ExecuteAsync(search, ModelState, cancellation);
        var found = ModelState.IsValid
            ? await Service<SearchLedger>().ExecuteAsync(query, search.After, cancellation)
            : new AuditPage([], Next: null);
        return View(new LedgerPage(search, found)
        {
            NextUrl = found.Next is null ? null : LinkTo(nameof(Index), search, found.Next),
            FirstUrl = search.After is null ? null : LinkTo(nameof(Index), search, after: null),
            DownloadUrl = LinkTo(nameof(Download), search, after: null),
        });
    }

    /// <summary>The same search as CSV: UTF-8 with a byte-order mark, so that spreadsheets show Japanese.</summary>
    [HttpGet("csv")]
    public async Task<IActionResult> Download([FromQuery] LedgerSearch search)
    {
        var cancellation = Cancellation;
        var query = await Service<ReadSearchForm>().ExecuteAsync(search, ModelState, cancellation);
        if (!ModelState.IsValid)
        {
            return RedirectToAction(nameof(Index), Terms(search, after: null));
        }

        var download = Service<DownloadLedger>();
        var bounded = await download.BeginAsync(query, cancellation);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone);
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone);
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=audit-{tenant.Name}-{now:yyyyMMdd-HHmm}.csv");
        await using var output = new StreamWriter(Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await download.WriteAsync(bounded, new LedgerCsv(output, T, zone), cancellation);
        return new EmptyResult();
    }

    private string? LinkTo(string action, LedgerSearch search, string? after) => Url.Action(action, Terms(search, after));

    private static object Terms(LedgerSearch search, string? after) => new
    {
        search.Actor,
        search.Action,
        search.From,
        search.Until,
        search.Person,
        search.Type,
        search.Subject,
        after,
    };
}
