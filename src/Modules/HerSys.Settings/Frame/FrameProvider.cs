using System.Globalization;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Navigation;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Platform.Shells;
using HerSys.Settings.Contracts;
using HerSys.Settings.Services.Identity;
using HerSys.Users.Contracts;
using Microsoft.AspNetCore.Http;

namespace HerSys.Settings.Frame;

/// <summary>Gathers what stands around a page: whose system it is, who is signed in, where they can go.</summary>
internal sealed class FrameProvider(
    ShellSettings tenant,
    ISiteService site,
    MenuReader menu,
    IEnumerable<INavigationBadgeProvider> badges,
    IEnumerable<IFrameFoot> feet,
    ICurrentActor actor,
    ITexts texts)
    : IFrameProvider
{
    private const string CasesFeature = "HerSys.Cases";
    private const string CasesPath = "/cases";
    private const string AdministrationPath = "/admin";
    private const string AdministrationGroup = "admin";

    public async ValueTask<FrameModel> GetAsync(HttpContext context)
    {
        var identity = await site.GetAsync<SiteIdentity>(context.RequestAborted);
        var frame = new FrameModel
        {
            TenantDisplayName = identity.DisplayName.Length > 0 ? identity.DisplayName : tenant.DisplayName,
            TenantColor = identity.Color,
            LogoUrl = LogoAddress.Of(identity.Logo) is { } logo ? "~" + logo : null,
            ContactName = identity.ContactName.Length > 0 ? identity.ContactName : null,
            ContactPhone = identity.ContactPhone.Length > 0 ? identity.ContactPhone : null,
            Languages = LanguageLinks.For(context.Request),
            Notice = feet.Select(foot => foot.Notice).FirstOrDefault(notice => notice is not null),
            FooterLinks = [.. feet.SelectMany(foot => foot.Links)],
        };
        return actor.UserId is null ? frame : await ForPersonAsync(frame, context);
    }

    private async Task<FrameModel> ForPersonAsync(FrameModel frame, HttpContext context)
    {
        var visible = await menu.ReadAsync();
        var mayFindCases = tenant.Features.Contains(CasesFeature) && visible.All.Any(item => item.Path == CasesPath);
        return frame with
        {
            UserName = actor.DisplayName,
            DutyLabel = actor.Role is null ? null : RoleLabels.Of(actor.Role).In(CultureInfo.CurrentUICulture),
            DutySwitchUrl = HasSeveralDuties(context) ? "~/account/duty" : null,
            AccountUrl = "~/account",
            SignOutUrl = "~/account/sign-out",
            AliveUrl = "~/account/alive",
            SessionMinutes = SessionLength.IdleMinutes,
            SearchUrl = mayFindCases ? "~/cases" : null,
            Menu = await MenuAsync(visible, context),
        };
    }

    private static bool HasSeveralDuties(HttpContext context) =>
        int.TryParse(context.User.FindFirst(ActorClaims.DutyCount)?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 1;

    private async Task<IReadOnlyList<FrameMenuItem>> MenuAsync(VisibleMenu visible, HttpContext context)
    {
        var counts = await CountAsync(context.RequestAborted);
        var current = CurrentEntry.Of(context.Request.Path.Value ?? "", visible.All.Select(item => item.Path).Append(AdministrationPath));
        var entries = visible.Main.Select(item => Entry(item, counts, current)).ToList();
        if (visible.Administration.Count > 0)
        {
            var isCurrent = current == AdministrationPath || visible.Administration.Any(item => item.Path == current);
            var waiting = visible.Administration.Sum(item => counts.GetValueOrDefault(item.Path));
            entries.Add(new FrameMenuItem(texts["管理"], "~" + AdministrationPath, "gear", Badge(waiting), isCurrent, AdministrationGroup));
        }

        return entries;
    }

    private FrameMenuItem Entry(NavigationItem item, Dictionary<string, int> counts, string? current) =>
        new(texts[item.Text], "~" + item.Path, item.Icon, Badge(counts.GetValueOrDefault(item.Path)), item.Path == current);

    private FrameBadge? Badge(int count) => count > 0 ? new FrameBadge(count, FrameBadgeTone.Waiting, texts["件"]) : null;

    private async Task<Dictionary<string, int>> CountAsync(CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, int>();
        foreach (var provider in badges)
        {
            foreach (var (path, count) in await provider.CountAsync(cancellationToken))
            {
                counts[path] = counts.GetValueOrDefault(path) + count;
            }
        }

        return counts;
    }
}
