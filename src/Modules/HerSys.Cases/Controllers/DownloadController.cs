using System.Globalization;
using HerSys.Cases.Services;
using HerSys.Cases.Services.Download;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace HerSys.Cases.Controllers;

/// <summary>Downloads what the list shows (一覧のダウンロード).</summary>
[RequirePermission(CasePermissions.ExportCases)]
[Route("cases/download")]
public sealed class DownloadController : HerSysController
{
    /// <summary>How many people, which columns, which encoding.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index([FromQuery] CaseListForm list, [FromQuery] DownloadForm form) =>
        View(await Service<ShowDownload>().ShowAsync(list, form, ModelState, Cancellation));

    /// <summary>The file.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Send([FromForm] CaseListForm list, [FromForm] DownloadForm form)
    {
        var show = Service<ShowDownload>();
        if (await show.ReadAsync(list, form, ModelState, Cancellation) is not { } request)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(nameof(Index), await show.ShowAsync(list, form, ModelState, Cancellation));
        }

        var clock = Service<CaseClock>();
        var name = string.Create(CultureInfo.InvariantCulture, $"cases-{clock.LocalOf(clock.Now):yyyyMMdd-HHmm}.csv");
        Response.ContentType = request.Encoding == CsvEncodings.Windows ? "text/csv; charset=Shift_JIS" : "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name }.ToString();
        Response.Headers.CacheControl = "no-store";
        await Service<DownloadCases>().ExecuteAsync(request, Response.BodyWriter, Cancellation);
        return new EmptyResult();
    }
}
