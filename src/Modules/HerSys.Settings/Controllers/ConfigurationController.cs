using System.Globalization;
using System.Text;
using System.Text.Json;
using HerSys.Platform.Auditing;
using HerSys.Platform.Mvc;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using HerSys.Settings.Contracts;
using HerSys.Settings.Models;
using HerSys.Settings.Services.Configuration;
using HerSys.Settings.ViewModels;
using HerSys.Users.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Settings.Controllers;

/// <summary>The whole configuration as a file (設定の持ち出しと取り込み): carry out, look, bring in, take back.</summary>
[RequirePermission(SettingsPermissions.ManageSettings)]
[Route("admin/configuration")]
public sealed class ConfigurationController(ShellSettings tenant, TimeProvider clock) : HerSysController
{
    private const int LargestForm = 2 * ReadConfigurationFile.Largest;

    /// <summary>The page and its history.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(new ConfigurationPage(await Service<FindConfigurationFiles>().ListAsync(Cancellation)));

    /// <summary>The configuration as a recipe.</summary>
    [HttpGet("file")]
    public async Task<IActionResult> Export()
    {
        var text = await Service<ExportConfiguration>().ExecuteAsync(Cancellation);
        await Service<IAuditLedger>().WriteAsync(
            new AuditEntry(AuditAction.Export, ConfigurationAudit.Subject, tenant.Name, PersonId: null, "設定をファイルに持ち出しました。"), Cancellation);
        var now = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone));
        return File(
            Encoding.UTF8.GetBytes(text),
            "application/json; charset=utf-8",
            string.Create(CultureInfo.InvariantCulture, $"{tenant.Name}-configuration-{now:yyyyMMdd-HHmm}.recipe.json"));
    }

    /// <summary>Takes a file and shows what it would do.</summary>
    [HttpPost("")]
    [RequestSizeLimit(LargestForm)]
    public async Task<IActionResult> Index(IFormFile? file)
    {
        if (file is null)
        {
            ModelState.AddModelError("File", T["設定のファイルを選んでください。"]);
        }
        else if (await TryAsync(async () => await KeepAsync(file)) is { } id)
        {
            return RedirectToAction(nameof(Show), new { id });
        }

        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return await Index();
    }

    /// <summary>The preview, or what was done.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id)
    {
        if (await Service<FindConfigurationFiles>().FindAsync(id, Cancellation) is not { } file)
        {
            return NotFound();
        }

        var preview = file switch
        {
            { State: ConfigurationFileState.Waiting } => await Service<CompareConfiguration>().ExecuteAsync(ReadConfigurationFile.Read(file.Content), Cancellation),
            { Outcome: { } outcome } => JsonSerializer.Deserialize<ConfigurationPreview>(outcome),
            _ => null,
        };
        return View(new ConfigurationFilePage(file.Id, file.FileName, file.UploadedByName, file.State, file.Undoes is not null, preview));
    }

    /// <summary>Applies it.</summary>
    [HttpPost("{id:guid}/apply")]
    public async Task<IActionResult> Apply(Guid id, string? seen)
    {
        TenantRefusedException? left = null;
        if (await ActAsync(async () => left = await Service<ApplyConfiguration>().ExecuteAsync(id, seen ?? "", Cancellation)))
        {
            if (left is null)
            {
                Say(T["設定を取り込みました。次に開くページから変わります。"]);
            }
            else
            {
                Fail(T["機能のほかは取り込みました。機能は切り替えられませんでした。"] + UiText.Of(left.Japanese, left.English));
            }
        }

        return RedirectToAction(nameof(Show), new { id });
    }

    /// <summary>Drops it.</summary>
    [HttpPost("{id:guid}/cancel")]
    public async Task<IActionResult> Cancel(Guid id)
    {
        if (await ActAsync(() => Service<ApplyConfiguration>().CancelAsync(id, Cancellation)))
        {
            Say(T["取りやめました。設定は変わっていません。"]);
        }

        return RedirectToAction(nameof(Index));
    }

    /// <summary>Shows what taking it back would do.</summary>
    [HttpPost("{id:guid}/undo")]
    public Task<IActionResult> Undo(Guid id) => LookAsync(() => Service<KeepConfigurationFile>().UndoAsync(id, Cancellation));

    /// <summary>Compares it once more.</summary>
    [HttpPost("{id:guid}/again")]
    public Task<IActionResult> Again(Guid id) => LookAsync(() => Service<KeepConfigurationFile>().AgainAsync(id, Cancellation));

    private async Task<IActionResult> LookAsync(Func<Task<Guid?>> keep)
    {
        Guid? kept = null;
        if (!await ActAsync(async () => kept = await keep()))
        {
            return RedirectToAction(nameof(Index));
        }

        return kept is { } id ? RedirectToAction(nameof(Show), new { id }) : NotFound();
    }

    private async Task<Guid> KeepAsync(IFormFile file)
    {
        // One byte more than allowed is enough to know that the file is too large.
        var bytes = new byte[Math.Min(file.Length, ReadConfigurationFile.Largest + 1)];
        await using var content = file.OpenReadStream();
        await content.ReadExactlyAsync(bytes, Cancellation);
        return await Service<KeepConfigurationFile>().ExecuteAsync(file.FileName, bytes, Cancellation);
    }

    private async Task<Guid?> TryAsync(Func<Task<Guid>> keep)
    {
        try
        {
            return await keep();
        }
        catch (UserRefusedException refusal)
        {
            ModelState.AddModelError("File", refusal.Text.In(CultureInfo.CurrentUICulture));
            return null;
        }
    }

    private async Task<bool> ActAsync(Func<Task> change)
    {
        try
        {
            await change();
            return true;
        }
        catch (UserRefusedException refusal)
        {
            Fail(refusal.Text.In(CultureInfo.CurrentUICulture));
        }
        catch (DbUpdateConcurrencyException)
        {
            Fail(T["ほかの人が同時に変えました。下の結果を確かめてください。"]);
        }

        return false;
    }
}
