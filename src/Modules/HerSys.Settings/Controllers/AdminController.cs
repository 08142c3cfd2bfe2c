using HerSys.Platform.Mvc;
using HerSys.Platform.Navigation;
using HerSys.Platform.Security;
using HerSys.Settings.Frame;
using HerSys.Settings.ViewModels;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Settings.Controllers;

/// <summary>The page 管理: everything that the person may open and that is not in the menu.</summary>
public sealed class AdminController : HerSysController
{
    /// <summary>The cards.</summary>
    [HttpGet("admin")]
    [SignedInRoute("開いてよいものだけがカードになります")]
    public async Task<IActionResult> Index()
    {
        var menu = await Service<MenuReader>().ReadAsync();
        var cards = menu.Administration.Select(item => new AdminCard(
            T[item.Text],
            item.Description.Length > 0 ? T[item.Description] : "",
            "~" + item.Path,
            item.Icon,
            item.Group == NavigationGroup.Administration ? item.Section : null));
        return View(cards.ToList());
    }
}
