using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Security;

/// <summary>Writes the tenant into each antiforgery token: a second lock besides the tenant's own protector.</summary>
public sealed class ShellAntiforgeryData : IAntiforgeryAdditionalDataProvider
{
    /// <inheritdoc />
    public string GetAdditionalData(HttpContext context) => ShellScope.Current?.Shell.Settings.Id ?? "";

    /// <inheritdoc />
    public bool ValidateAdditionalData(HttpContext context, string additionalData) =>
        string.Equals(additionalData, GetAdditionalData(context), StringComparison.Ordinal);
}
