using System.Globalization;
using System.Text;
using HerSys.Exchange.Contracts;
using HerSys.Exchange.Services.Pages;
using HerSys.Exchange.Services.Reports;
using HerSys.Exchange.Services.Running;
using HerSys.Exchange.Services.Uploads;
using HerSys.Exchange.ViewModels;
using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Exchange.Controllers;

/// <summary>Import of cases from files (データの取り込み): choose, look, decide, follow, read the report.</summary>
[RequirePermission(ExchangePermissions.ImportCases)]
[Route("admin/import")]
public sealed class ImportController : HerSysController
{
    /// <summary>The list of imports.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? before) =>
        View(await Service<ReadImports>().ListAsync(before, Cancellation));

    /// <summary>The page on which a file is chosen.</summary>
    [HttpGet("new")]
    public IActionResult Create() => View(Page(new UploadForm()));

    /// <summary>Takes a file and has it looked through; nothing is written to cases yet.</summary>
    [HttpPost("new")]
    [Upload]
    public async Task<IActionResult> Create(UploadForm form)
    {
        try
        {
            var id = await Service<ReceiveUpload>().ExecuteAsync(form.Profile, form.File, Cancellation);
            return RedirectToAction(nameof(Show), new { id });
        }
        catch (UploadRefusedException refusal)
        {
            foreach (var (field, text) in refusal.Problems)
            {
                ModelState.AddModelError(field, text.In(CultureInfo.CurrentUICulture));
            }

            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(Page(form));
        }
    }

    /// <summary>One import: how far it is, what came out.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id) =>
        await Service<ReadImports>().FindAsync(id, Cancellation) is { } page ? View(page) : NotFound();

    /// <summary>The part of the page that follows the work; when it has ended, the whole page comes anew.</summary>
    [HttpGet("{id:guid}/progress")]
    public async Task<IActionResult> Progress(Guid id)
    {
        if (await Service<ReadImports>().FindAsync(id, Cancellation) is not { } page)
        {
            return NotFound();
        }

        if (!page.Line.IsUnderWay)
        {
            Response.Headers["HX-Refresh"] = "true";
        }

        return PartialView("_Progress", page.Line);
    }

    /// <summary>Yes: import what was looked through.</summary>
    [HttpPost("{id:guid}/confirm")]
    public Task<IActionResult> Confirm(Guid id) => DecideAsync(id, decisions => decisions.ConfirmAsync(id, Cancellation));

    /// <summary>No: drop the file.</summary>
    [HttpPost("{id:guid}/cancel")]
    public Task<IActionResult> Cancel(Guid id) => DecideAsync(id, decisions => decisions.CancelAsync(id, Cancellation));

    /// <summary>Go on after an interruption.</summary>
    [HttpPost("{id:guid}/continue")]
    public Task<IActionResult> Continue(Guid id) => DecideAsync(id, decisions => decisions.ContinueAsync(id, Cancellation));

    /// <summary>The outcome of each row as CSV: UTF-8 with a byte-order mark, so that spreadsheets show Japanese.</summary>
    [HttpGet("{id:guid}/report.csv")]
    public async Task<IActionResult> Report(Guid id, bool refusedOnly)
    {
        var cancellation = Cancellation;
        var reports = Service<DownloadReport>();
        if (await reports.BeginAsync(id, refusedOnly, cancellation) is not { } run)
        {
            return NotFound();
        }

        var day = TimeZoneInfo.ConvertTime(run.CreatedAt, TimeZoneInfo.FindSystemTimeZoneById(Service<ShellSettings>().TimeZone));
        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=import-{day:yyyyMMdd-HHmm}{(refusedOnly ? "-refused" : "")}.csv");
        await using var output = new StreamWriter(Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await reports.WriteAsync(run, refusedOnly, output, cancellation);
        return new EmptyResult();
    }

    /// <summary>Pressed twice, or too late, it changes nothing; the page says how things are.</summary>
    private async Task<IActionResult> DecideAsync(Guid id, Func<DecideOnImport, Task<bool>> decide)
    {
        _ = await decide(Service<DecideOnImport>());
        return RedirectToAction(nameof(Show), new { id });
    }

    private UploadPage Page(UploadForm form) => new(form, Service<IImportProfiles>().All);
}
