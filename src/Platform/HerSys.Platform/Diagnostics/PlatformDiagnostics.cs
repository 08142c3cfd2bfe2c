using System.Diagnostics;

namespace HerSys.Platform.Diagnostics;

/// <summary>What telemetry of the platform is called.</summary>
public static class PlatformDiagnostics
{
    /// <summary>Name of the source of activities.</summary>
    public const string SourceName = "HerSys.Platform";

    /// <summary>Attribute of spans and measurements that names the tenant. Log records carry it as <c>Tenant</c>.</summary>
    public const string TenantTag = "hersys.tenant";

    /// <summary>Activities of work without a request, such as background tasks.</summary>
    public static ActivitySource Source { get; } = new(SourceName);
}
