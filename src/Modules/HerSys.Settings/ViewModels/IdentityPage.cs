using HerSys.Settings.Services.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Settings.ViewModels;

/// <summary>The screen of the settings: the form, the present logo and who changed what.</summary>
public sealed class IdentityPage : IdentityForm
{
    /// <summary>Name of the tenant, shown while no other is set.</summary>
    [BindNever]
    public string TenantName { get; set; } = "";

    /// <summary>Address of the present logo; null for none.</summary>
    [BindNever]
    public string? LogoUrl { get; set; }

    /// <summary>The last changes, newest first.</summary>
    [BindNever]
    public IReadOnlyList<IdentityChange> History { get; set; } = [];
}
