using System.CommandLine;

namespace HerSys.Host.Commands;

/// <summary>Options that many commands share.</summary>
internal static class CommonOptions
{
    public static Option<bool> Json { get; } = new("--json") { Description = "機械が読む形で出します / machine-readable output", Recursive = true };

    public static Option<string> Name { get; } = new("--name") { Description = "テナントの名前 / name of the tenant", Required = true };

    public static Option<string> Tenant { get; } = new("--tenant") { Description = "テナントの名前 / name of the tenant", Required = true };
}
