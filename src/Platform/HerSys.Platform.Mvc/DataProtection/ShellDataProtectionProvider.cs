using Microsoft.AspNetCore.DataProtection;

namespace HerSys.Platform.Mvc.DataProtection;

/// <summary>
/// The host's data protection as the shared parts of ASP.NET Core see it (antiforgery, TempData): they keep a protector
/// for the life of the process, and it works with the keys of the tenant that is current at each call.
/// </summary>
public sealed class ShellDataProtectionProvider : IDataProtectionProvider
{
    /// <inheritdoc />
    public IDataProtector CreateProtector(string purpose) => new ShellDataProtector([purpose]);
}
