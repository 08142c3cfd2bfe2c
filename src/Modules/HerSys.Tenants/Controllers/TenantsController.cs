using HerSys.Platform.Features;
using HerSys.Platform.Modules;
using HerSys.Platform.Mvc;
using HerSys.Platform.Recipes;
using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using HerSys.Tenants.Services;
using HerSys.Tenants.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Tenants.Controllers;

/// <summary>The operator's screens: list, create, and one page per tenant.</summary>
[RequirePermission(Permissions.ManageTenants)]
[Route("admin/tenants")]
public sealed class TenantsController(
    ITenantCatalog catalog,
    IRunningShellTable table,
    IExtensionCatalog extensions,
    IRecipeCatalog recipes,
    AuditedTenants tenants,
    RemoveTenant remove)
    : HerSysController
{
    [HttpGet("")]
    public async Task<IActionResult> Index(string? text, TenantState? state, string? after) =>
        View(new TenantListModel(text, state, await catalog.SearchAsync(new TenantQuery(text, state, after), Cancellation)));

    [HttpGet("new")]
    public async Task<IActionResult> Create()
    {
        ViewData["Profiles"] = await ProfileNamesAsync();
        return View(new TenantForm());
    }

    [HttpPost("new")]
    public async Task<IActionResult> Create(TenantForm form)
    {
        if (ModelState.IsValid && await TryAsync(() => tenants.CreateAsync(form.ToNewTenant(), Cancellation)))
        {
            Say(T["{0}を作りました。つぎに初期設定をしてください。", form.DisplayName!]);
            return RedirectToAction(nameof(Show), new { name = form.Name });
        }

        ViewData["Profiles"] = await ProfileNamesAsync();
        return View(form);
    }

    [HttpGet("{name}")]
    public async Task<IActionResult> Show(string name) =>
        await FindAsync(name) is { } tenant ? View(await ModelAsync(tenant, FormOf(tenant))) : NotFound();

    [HttpPost("{name}")]
    public async Task<IActionResult> Edit(string name, [Bind(Prefix = "Form")] TenantForm form)
    {
        if (await FindAsync(name) is not { } tenant)
        {
            return NotFound();
        }

        if (ModelState.IsValid && await TryAsync(() => tenants.EditAsync(name, form.ToEdit(), Cancellation), "Form."))
        {
            Say(T["{0}の設定を保存しました。", form.DisplayName!]);
            return RedirectToAction(nameof(Show), new { name });
        }

        return View(nameof(Show), await ModelAsync(tenant, form));
    }

    [HttpPost("{name}/setup")]
    public Task<IActionResult> Setup(string name, string? recipe) => ActAsync(name, async () =>
    {
        // Not broken off by somebody who closes the page.
        var result = await tenants.SetupAsync(name, recipe, CancellationToken.None);
        if (!result.Succeeded)
        {
            Fail(T["初期設定ができませんでした。理由: {0}", result.Settings.StateReason!]);
            return;
        }

        Say(T["初期設定が終わりました。"]);
        TempData["Links"] = string.Join('\n', result.Messages.Select(message => $"{message.Key}={LinkOf(result.Settings, message.Value)}"));
    });

    [HttpPost("{name}/enable")]
    public Task<IActionResult> Enable(string name) => ActAsync(name, async () =>
    {
        var tenant = await tenants.EnableAsync(name, Cancellation);
        Say(T["{0}を始めました。", tenant.DisplayName]);
    });

    [HttpPost("{name}/disable")]
    public Task<IActionResult> Disable(string name) => ActAsync(name, async () =>
    {
        var tenant = await tenants.DisableAsync(name, Cancellation);
        Say(T["{0}を止めました。データは残っています。", tenant.DisplayName]);
    });

    [HttpPost("{name}/features")]
    public Task<IActionResult> Features(string name, IReadOnlyList<string>? on) => ActAsync(name, async () =>
    {
        var tenant = (await FindAsync(name))!;
        var wanted = on ?? [];
        var switchable = extensions.Features.Where(feature => !IsFixed(feature)).Select(feature => feature.Id).ToList();
        await tenants.ChangeFeaturesAsync(
            name,
            [.. wanted.Where(id => !tenant.Features.Contains(id))],
            [.. switchable.Where(id => tenant.Features.Contains(id) && !wanted.Contains(id))],
            Cancellation);
        Say(T["機能を変えました。"]);
    });

    [HttpPost("{name}/remove")]
    public async Task<IActionResult> Remove(string name, string? confirm)
    {
        if (await FindAsync(name) is not { } tenant)
        {
            return NotFound();
        }

        if (confirm != name)
        {
            Fail(T["消す前に、確認のため名前「{0}」をそのまま入れてください。", name]);
            return RedirectToAction(nameof(Show), new { name });
        }

        try
        {
            var archive = await remove.ExecuteAsync(tenant);
            Say(T["{0}を消しました。控えは {1} にあります。", tenant.DisplayName, archive]);
            return RedirectToAction(nameof(Index));
        }
        catch (TenantRefusedException refusal)
        {
            Fail(MessageOf(refusal));
            return RedirectToAction(nameof(Show), new { name });
        }
    }

    private static TenantForm FormOf(ShellSettings tenant) => new()
    {
        Name = tenant.Name,
        MunicipalityCode = tenant.MunicipalityCode,
        DisplayName = tenant.DisplayName,
        UrlPrefix = tenant.UrlPrefix,
        UrlHosts = string.Join(Environment.NewLine, tenant.UrlHosts),
        FeatureProfiles = [.. tenant.FeatureProfiles],
        Version = tenant.Version,
    };

    private static bool IsFixed(FeatureInfo feature) => feature.IsAlwaysEnabled || feature.EnabledByDependencyOnly || feature.IsTheme;

    private string LinkOf(ShellSettings tenant, string path) =>
        path.StartsWith('/') ? $"{Request.Scheme}://{(tenant.UrlHosts.Count > 0 ? tenant.UrlHosts[0] : Request.Host)}{path}" : path;

    private async Task<ShellSettings?> FindAsync(string name) =>
        await catalog.FindAsync(name, Cancellation) is null ? null : table.Find(name);

    private async Task<IReadOnlyList<string>> ProfileNamesAsync() =>
        [.. (await catalog.ListProfilesAsync(Cancellation)).Select(profile => profile.Name)];

    private async Task<TenantShowModel> ModelAsync(ShellSettings tenant, TenantForm form)
    {
        var profiles = await catalog.ListProfilesAsync(Cancellation);
        return new TenantShowModel
        {
            Tenant = tenant,
            Form = form,
            Profiles = [.. profiles.Select(profile => profile.Name)],
            Recipes = [.. recipes.All.Where(recipe => recipe.IsSetupRecipe).Select(recipe => KeyValuePair.Create(recipe.Name, recipe.DisplayName))],
            Features = [.. extensions.Features
                .Where(feature => tenant.IsDefault || !feature.DefaultTenantOnly)
                .Select(feature => new TenantFeatureRow(
                    feature,
                    tenant.Features.Contains(feature.Id),
                    IsFixed(feature),
                    FeatureProfiles.Allows(feature.Id, tenant.FeatureProfiles, profiles)))],
        };
    }

    private async Task<IActionResult> ActAsync(string name, Func<Task> action)
    {
        if (await FindAsync(name) is null)
        {
            return NotFound();
        }

        try
        {
            await action();
        }
        catch (TenantRefusedException refusal)
        {
            Fail(MessageOf(refusal));
        }

        return RedirectToAction(nameof(Show), new { name });
    }

    private async Task<bool> TryAsync<TResult>(Func<Task<TResult>> change, string prefix = "")
    {
        try
        {
            await change();
            return true;
        }
        catch (TenantRefusedException refusal)
        {
            ModelState.AddModelError(refusal.Member.Length == 0 ? "" : prefix + refusal.Member, MessageOf(refusal));
            return false;
        }
    }

    private static string MessageOf(TenantRefusedException refusal) =>
        System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja" ? refusal.Japanese : refusal.English;
}
