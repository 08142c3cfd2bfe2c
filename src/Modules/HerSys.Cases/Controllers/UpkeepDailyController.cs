using System.Globalization;
using System.Text;
using HerSys.Cases.Services;
using HerSys.Cases.Services.Upkeep;
using HerSys.Japan;
using HerSys.Platform.Mvc;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases.Controllers;

/// <summary>The daily list of overdue statuses (けさの一覧), as a page and as CSV.</summary>
[RequirePermission(CasePermissions.SetCaseStatus)]
[Route("upkeep/daily")]
public sealed class UpkeepDailyController : HerSysController
{
    /// <summary>The list of a day; today's where none is named.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index(string? day, string? after) =>
        View(await Service<ShowDailyList>().ExecuteAsync(DayOf(day), after, Cancellation));

    /// <summary>The same as CSV: UTF-8 with a byte-order mark, so that spreadsheets show Japanese.</summary>
    [HttpGet("csv")]
    public async Task<IActionResult> Download(string? day)
    {
        var services = HttpContext.RequestServices;
        var (wanted, show) = (DayOf(day), services.GetRequiredService<ShowDailyList>());
        if (await show.BeginDownloadAsync(wanted, Cancellation) is not { } madeAt)
        {
            return NotFound();
        }

        Response.ContentType = "text/csv; charset=utf-8";
        Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=status-upkeep-{wanted:yyyyMMdd}.csv");
        await using var output = new StreamWriter(Response.Body, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        await show.WriteAsync(wanted, madeAt, new DailyCsv(output, T, services.GetRequiredService<CaseClock>()), Cancellation);
        return new EmptyResult();
    }

    private DateOnly DayOf(string? text)
    {
        var today = Service<CaseClock>().Today;
        return JapaneseDate.TryParse(text, today, out var day) ? day : today;
    }
}
