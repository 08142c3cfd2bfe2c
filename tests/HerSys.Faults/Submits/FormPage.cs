using System.Text.RegularExpressions;
using HerSys.Testing.Hosting;

namespace HerSys.Faults.Submits;

/// <summary>What the page of the form carries hidden.</summary>
/// <param name="Token">The antiforgery token.</param>
/// <param name="Version">The version of the form.</param>
internal sealed partial record FormPage(string Token, string Version)
{
    public static FormPage Read(string html)
    {
        var version = VersionPattern().Match(html);
        return version.Success
            ? new FormPage(TenantClient.TokenIn(html), version.Groups[1].Value)
            : throw new InvalidOperationException("The page is not the form of a notification.");
    }

    [GeneratedRegex("name=\"Version\" value=\"([^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex VersionPattern();
}
