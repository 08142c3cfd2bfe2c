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
            ? await ShowAsync(role, ticked: null)
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

        return await ShowAsync(role, wanted.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>Undoes a change.</summary>
    [HttpPost("{role}/history/{id:guid}/undo")]
    public async Task<IActionResult> Undo(string role, Guid id)
    {
        if (!RoleNames.All.Contains(role, StringComparer.Ordinal))
        {
            return NotFound();
        }

        RoleChange? change = null;
        if (await ActAsync(async () => change = await Service<RoleHistory>().UndoAsync(role, id, Cancellation)))
        {
            Say(change!.IsEmpty ? T["もう元に戻っています。"] : T["変更を元に戻しました。使っている人には、すぐに効きます。"]);
        }

        return RedirectToAction(nameof(Edit), new { role });
    }

    private async Task<IActionResult> ShowAsync(string role, IReadOnlySet<string>? ticked) => View(nameof(Edit), new RolePage(
        await Service<ReadRole>().ExecuteAsync(role, Cancellation), ticked, await Service<RoleHistory>().ReadAsync(role, Cancellation)));
}
