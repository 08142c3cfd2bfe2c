using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace HerSys.Users.Services.Links;

/// <summary>
/// Whether this process is a demonstration (体験): both the environment and the configuration must say so, since a
/// step-in link needs no password.
/// </summary>
public sealed class DemonstrationGate(IConfiguration configuration, IWebHostEnvironment environment)
{
    /// <summary>Key of the setting.</summary>
    public const string Setting = "HerSys:Demonstration";

    /// <summary>Whether people may step in without a password.</summary>
    public bool IsOpen => environment.IsDevelopment() && configuration.GetValue<bool>(Setting);
}
