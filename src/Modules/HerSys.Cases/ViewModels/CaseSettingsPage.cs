using HerSys.Cases.Services.Settings;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Cases.ViewModels;

/// <summary>The form and who changed what.</summary>
public sealed class CaseSettingsPage : CaseSettingsForm
{
    /// <summary>The last changes, newest first.</summary>
    [BindNever]
    public IReadOnlyList<CaseSettingsChange>? History { get; set; }
}
