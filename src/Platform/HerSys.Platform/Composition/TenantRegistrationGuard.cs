using HerSys.Platform.Shells;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HerSys.Platform.Composition;

/// <summary>
/// Watches what a feature registers in a tenant: options that only the host reads, and services that are the host's,
/// would silently do nothing or break other tenants, so they are refused by name.
/// </summary>
internal sealed class TenantRegistrationGuard(HostDescriptors host)
{
    private static readonly string[] HostOptionAssemblies =
    [
        "Microsoft.AspNetCore.Mvc", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.Antiforgery",
        "Microsoft.AspNetCore.Server", "Microsoft.AspNetCore.Http.Extensions", "Microsoft.AspNetCore.Hosting",
        "Microsoft.AspNetCore.Components", "Microsoft.AspNetCore.RateLimiting", "Microsoft.AspNetCore.OutputCaching",
        "Microsoft.AspNetCore.Localization", "Microsoft.AspNetCore.StaticFiles", "Microsoft.AspNetCore.Diagnostics",
        "Microsoft.AspNetCore.HttpOverrides", "Microsoft.Extensions.Localization",
    ];

    // Sign-in and authorization are decided in the tenant; the host has the same types for its own use.
    private static readonly string[] TenantNamespaces =
    [
        "Microsoft.AspNetCore.Authentication", "Microsoft.AspNetCore.Authorization", "Microsoft.AspNetCore.Identity",
        "Microsoft.Extensions.Options",
    ];

    /// <summary>Runs a registration and checks what it added.</summary>
    public void Watch(string feature, IServiceCollection services, Action<IServiceCollection> configure)
    {
        var before = services.Count;
        configure(services);
        foreach (var added in services.Skip(before).ToArray())
        {
            if (IsHostInfrastructure(added.ServiceType))
            {
                // AddIdentity brings its own data protection and metrics; the tenant's protector and the host's meters take their place.
                services.Remove(added);
            }
            else
            {
                Check(feature, added.ServiceType);
            }
        }
    }

    private static bool IsHostInfrastructure(Type type) =>
        type == typeof(IHostedService)
        || (OptionsTypes.ConfiguredBy(type) ?? type).Assembly.GetName().Name == "Microsoft.Extensions.Diagnostics"
        || type.Namespace?.StartsWith("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal) == true
        || OptionsTypes.ConfiguredBy(type)?.Namespace?.StartsWith("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal) == true;

    private void Check(string feature, Type type)
    {
        if (OptionsTypes.ConfiguredBy(type) is { } options)
        {
            if (HostOptionAssemblies.Any(name => options.Assembly.GetName().Name!.StartsWith(name, StringComparison.Ordinal)))
            {
                throw new ShellBuildException($"Feature '{feature}' configures {options.Name} in a tenant. The host reads {options.Name}, so this would do nothing; configure it in the host.");
            }

            return;
        }

        if (!TenantNamespaces.Any(name => type.Namespace?.StartsWith(name, StringComparison.Ordinal) == true) && host.Owns(type))
        {
            throw new ShellBuildException($"Feature '{feature}' registers {type}, which is the host's.");
        }
    }
}
