using HerSys.Audit.Contracts;
using HerSys.Platform.Modules;

namespace HerSys.Settings.Services.Features;

/// <summary>A feature as the tenant's administrator sees it.</summary>
/// <param name="Feature">What its manifest says.</param>
/// <param name="IsOn">Whether the tenant has it now.</param>
/// <param name="IsSelected">Whether somebody switched it on; else it came with another one.</param>
/// <param name="Needs">What it cannot run without.</param>
/// <param name="NeededBy">Features that are on and need it.</param>
/// <param name="LastSwitch">Who switched it last; null when nobody did since the set-up.</param>
public sealed record FeatureCard(
    FeatureInfo Feature,
    bool IsOn,
    bool IsSelected,
    IReadOnlyList<FeatureInfo> Needs,
    IReadOnlyList<FeatureInfo> NeededBy,
    AuditLine? LastSwitch)
{
    /// <summary>Whether the button 「入れる」 is there.</summary>
    public bool CanSwitchOn => !IsOn && !Feature.EnabledByDependencyOnly;

    /// <summary>Whether the button 「止める」 is there; refused by the platform while others need it.</summary>
    public bool CanSwitchOff => IsSelected && !Feature.IsAlwaysEnabled;
}
