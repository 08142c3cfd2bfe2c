using HerSys.Platform.Shells;
using Microsoft.AspNetCore.DataProtection;

namespace HerSys.Platform.Mvc.DataProtection;

/// <summary>Keeps a chain of purposes and looks up the tenant's protector for it at each call.</summary>
internal sealed class ShellDataProtector(string[] purposes) : IDataProtector
{
    private readonly string key = string.Join('\0', purposes);

    // Never falls back to a key of the host: a payload without a tenant would be valid in all of them.
    private IDataProtector Current => ShellScope.Current is { } scope
        ? scope.Shell.Protector(key, purposes)
        : throw new InvalidOperationException($"Data of '{purposes[0]}' can be protected inside a tenant only.");

    public IDataProtector CreateProtector(string purpose) => new ShellDataProtector([.. purposes, purpose]);

    public byte[] Protect(byte[] plaintext) => Current.Protect(plaintext);

    public byte[] Unprotect(byte[] protectedData) => Current.Unprotect(protectedData);
}
