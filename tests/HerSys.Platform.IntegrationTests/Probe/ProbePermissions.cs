using HerSys.Platform.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.IntegrationTests.Probe;

/// <summary>The second version of the feature declares one permission more.</summary>
public sealed class ProbePermissions(IServiceProvider services) : IPermissionProvider
{
    public const string Read = "ProbeRead";
    public const string Write = "ProbeWrite";

    private static readonly Permission First = new(Read, "試験用に読む", "Read the probe");
    private static readonly Permission Second = new(Write, "試験用に書く", "Write the probe");

    private Permission[] Declared => services.GetService<ProbeVersion>() is { Number: > 1 } ? [First, Second] : [First];

    public IEnumerable<Permission> GetPermissions() => Declared;

    public IEnumerable<PermissionStereotype> GetStereotypes() => [new(RoleNames.Clerk, Declared)];
}
