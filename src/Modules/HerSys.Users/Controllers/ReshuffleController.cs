using System.Globalization;
using System.Text;
using HerSys.Japan;
using HerSys.Platform.Auditing;
using HerSys.Platform.Mvc.Hosting;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.Links;
using HerSys.Users.Services.People;
using HerSys.Users.Services.Reshuffles;
using HerSys.Users.ViewModels.Reshuffles;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Users.Controllers;

/// <summary>People by CSV (人事異動をまとめて反映): template, preview, confirmation, links for new people.</summary>
[RequirePermission(UserPermissions.ManageOwnUsers)]
[Route("users/file")]
public sealed class ReshuffleController : PeopleController
{
    /// <summary>The page on which a file is handed in.</summary>
    [HttpGet("")]
    public Task<IActionResult> Index() => ShowUploadAsync(new ReshuffleForm());

    /// <summary>Takes a file and shows what it would do.</summary>
    [HttpPost("")]
    public async Task<IActionResult> Index(ReshuffleForm form)
    {
        var startsOn = Service<ReadDutyForm>().Day(form.StartsOn, nameof(form.StartsOn), ModelState);
        if (form.File is null)
        {
            ModelState.AddModelError(nameof(form.File), T["CSVファイルを選んでください。"]);
        }

        Guid? id = null;
        if (ModelState.IsValid && await TryAsync(async () => id = await UploadAsync(form, startsOn)))
        {
            return RedirectToAction(nameof(Show), new { id });
        }

        return await ShowUploadAsync(form);
    }

    /// <summary>The preview, or what was done.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await Service<FindReshuffle>().ExecuteAsync(id, Cancellation) is not { } file)
        {
            return NotFound();
        }

        if (file.Content is not null)
        {
            var plan = await Service<PlanReshuffle>().ExecuteAsync(file.Content, file.StartsOn, Cancellation);
            return View(new ReshufflePage(file, plan.Lines, plan.Mark, 0));
        }

        var lines = file.Outcome is null ? [] : ReshuffleOutcome.FromJson(file.Outcome).Lines;
        return View(new ReshufflePage(file, lines, "", await Service<MakeReshuffleLinks>().CountAsync(file, Cancellation)));
    }

    /// <summary>Carries it out.</summary>
    [HttpPost("{id:guid}/confirm")]
    public async Task<IActionResult> Confirm(Guid id, string? seen)
    {
        if (await Service<FindReshuffle>().ExecuteAsync(id, Cancellation) is null)
        {
            return NotFound();
        }

        if (await ActAsync(() => Service<ApplyReshuffle>().ExecuteAsync(id, seen ?? "", Cancellation)))
        {
            Say(T["ファイルを反映しました。"]);
        }

        return RedirectToAction(nameof(Show), new { id });
    }

    /// <summary>Drops it.</summary>
    [HttpPost("{id:guid}/cancel")]
    public async Task<IActionResult> Cancel(Guid id)
    {
        if (await Service<FindReshuffle>().ExecuteAsync(id, Cancellation) is null)
        {
            return NotFound();
        }

        if (await ActAsync(() => Service<ApplyReshuffle>().CancelAsync(id, Cancellation)))
        {
            Say(T["取りやめました。利用者は変わっていません。"]);
        }

        return RedirectToAction(nameof(Index));
    }

    /// <summary>The sheet of links, for paper; made anew each time.</summary>
    [HttpPost("{id:guid}/links")]
    public async Task<IActionResult> Links(Guid id)
    {
        if (await Service<FindReshuffle>().ExecuteAsync(id, Cancellation) is not { } file)
        {
            return NotFound();
        }

        var links = await Service<MakeReshuffleLinks>().ExecuteAsync(id, AuditAction.Print, Cancellation);
        Response.Headers.CacheControl = BrowserCache.KeepNothing;
        return View(new ReshuffleLinksPage(file, links, Base, Service<TenantDay>().Now + UserInvitations.Lifetime));
    }

    /// <summary>The links as a file; made anew each time.</summary>
    [HttpPost("{id:guid}/links.csv")]
    public async Task<IActionResult> LinksFile(Guid id)
    {
        if (await Service<FindReshuffle>().ExecuteAsync(id, Cancellation) is null)
        {
            return NotFound();
        }

        var links = await Service<MakeReshuffleLinks>().ExecuteAsync(id, AuditAction.Export, Cancellation);
        Response.Headers.CacheControl = BrowserCache.KeepNothing;
        var rows = links.Select(link => CsvCells.Row([link.UserName, link.DisplayName, link.Kana, Base + link.Path]));
        return Csv(CsvCells.Row([T["利用者ID"], T["氏名"], T["フリガナ"], T["リンク"]]) + string.Concat(rows), "links");
    }

    /// <summary>The empty template.</summary>
    [HttpGet("template.csv")]
    public IActionResult Template() => Csv(ExportPeople.Template(), "users-template");

    /// <summary>The people of today in the template's columns.</summary>
    [HttpGet("people.csv")]
    public async Task<IActionResult> People() => Csv(await Service<ExportPeople>().ExecuteAsync(Cancellation), "users");

    private string Base => $"{Request.Scheme}://{Request.Host}{Request.PathBase}";

    private async Task<Guid> UploadAsync(ReshuffleForm form, DateOnly? startsOn)
    {
        var stream = form.File!.OpenReadStream();
        await using (stream)
        {
            return await Service<UploadReshuffle>().ExecuteAsync(form.File.FileName, stream, form.File.Length, startsOn, Cancellation);
        }
    }

    private async Task<IActionResult> ShowUploadAsync(ReshuffleForm form)
    {
        var offered = Service<OfferedRoles>();
        return View(nameof(Index), new ReshuffleUploadPage(
            form,
            await Service<FindReshuffle>().ListAsync(Cancellation),
            await offered.ReadAsync(Cancellation),
            await offered.OwnOrganisationAsync(Cancellation)));
    }

    // With a byte-order mark, so that spreadsheets show Japanese.
    private FileContentResult Csv(string text, string name)
    {
        var day = Service<TenantDay>().Today.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes(text)).ToArray();
        return File(bytes, "text/csv; charset=utf-8", $"{name}-{day}.csv");
    }
}
