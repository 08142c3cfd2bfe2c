using Microsoft.AspNetCore.DataProtection;

namespace HerSys.Platform.Shells;

/// <summary>The host's own data protection, from which each tenant's is derived.</summary>
public sealed class HostDataProtection(IDataProtectionProvider inner)
{
    /// <summary>The provider that protects for the host itself.</summary>
    public IDataProtectionProvider Inner => inner;

    /// <summary>A protector whose payloads are worthless in any other tenant.</summary>
    public IDataProtector ForTenant(string tenantId) => inner.CreateProtector("HerSys.Tenant", tenantId);
}
