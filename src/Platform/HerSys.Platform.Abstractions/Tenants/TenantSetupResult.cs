using HerSys.Platform.Shells;

namespace HerSys.Platform.Tenants;

/// <summary>How a set-up ended.</summary>
/// <param name="Settings">The tenant afterwards: Running, or Invalid with the reason.</param>
/// <param name="Messages">What the steps have to tell, by name.</param>
public sealed record TenantSetupResult(ShellSettings Settings, IReadOnlyDictionary<string, string> Messages)
{
    /// <summary>Whether the tenant is in service.</summary>
    public bool Succeeded => Settings.State == TenantState.Running;
}
