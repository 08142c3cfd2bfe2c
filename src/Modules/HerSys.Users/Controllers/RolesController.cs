using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Services.Roles;
using HerSys.Users.ViewModels.Roles;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Users.Controllers;

/// <summary>Roles (役割) and what they may do.</summary>
[RequirePermission(UserPermissions.ManageRoles)]
[Route("roles")]
public sealed class RolesController : PeopleController
{
    /// <summary>The roles.</summary>
    [HttpGet("")]
    public async Task<IActionResult> Index() => View(await Service<ReadRoles>().ExecuteAsync(Cancellation));

    /// <summary>What one role may do.</summary>
    [HttpGet("{role}")]
    public async Task<IActionResult> Edit(string role) =>
        RoleNames.All.Contains(role, StringComparer.Ordinal)
            ? View(new RolePage(await Service<ReadRole>().ExecuteAsync(role, Cancellation), Ticked: null))
            : NotFound();

    /// <summary>Says what it may do.</summary>
    [HttpPost("{role}")]
    public async Task<IActionResult> Edit(string role, IReadOnlyList<string>? permissions, string? seen)
    {
        if (!RoleNames.All.Contains(role, StringComparer.Ordinal))
        {
            return NotFound();
        }

        var wanted = permissions ?? [];
        RoleChange? change = null;
        if (await TryAsync(async () => change = await Service<SaveRolePermissions>().ExecuteAsync(role, wanted, seen ?? "", Cancellation)))
        {
            Say(change!.IsEmpty ? T["変わったところはありません。"] : T["権限を変えました。使っている人には、すぐに効きます。"]);
            return RedirectToAction(nameof(Edit), new { role });
        }

        return View(new RolePage(await Service<ReadRole>().ExecuteAsync(role, Cancellation), wanted.ToHashSet(StringComparer.Ordinal)));
    }
}
