using System.Text.RegularExpressions;
using HerSys.Japan;
using HerSys.Platform.Shells;

namespace HerSys.Platform.Tenants;

/// <summary>What a tenant's name, code and addresses must look like.</summary>
public static partial class TenantRules
{
    /// <summary>Path segments that the host itself answers.</summary>
    public static IReadOnlySet<string> ReservedPrefixes { get; } =
        new HashSet<string>(["api", "health", "elsa-studio", "assets", "_content", "setup", "account", "admin"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Checks the name and returns it.</summary>
    /// <exception cref="TenantRefusedException">It is malformed or reserved.</exception>
    public static string CheckName(string name)
    {
        if (!NamePattern().IsMatch(name))
        {
            throw new TenantRefusedException(
                "tenant-name",
                nameof(ShellSettings.Name),
                $"名前「{name}」は使えません。英小文字で始め、英小文字・数字・ハイフンで2〜32文字にしてください。例: naha",
                $"The name '{name}' cannot be used. Begin with a lower-case letter and use 2 to 32 lower-case letters, digits or hyphens. Example: naha");
        }

        return CheckReserved(name, nameof(ShellSettings.Name));
    }

    /// <summary>Checks a path segment and returns it.</summary>
    /// <exception cref="TenantRefusedException">It is malformed or reserved.</exception>
    public static string CheckPrefix(string prefix)
    {
        if (!NamePattern().IsMatch(prefix))
        {
            throw new TenantRefusedException(
                "tenant-prefix",
                nameof(ShellSettings.UrlPrefix),
                $"アドレスの先頭「{prefix}」は使えません。英小文字で始め、英小文字・数字・ハイフンで2〜32文字にしてください。例: naha",
                $"The address prefix '{prefix}' cannot be used. Begin with a lower-case letter and use 2 to 32 lower-case letters, digits or hyphens. Example: naha");
        }

        return CheckReserved(prefix, nameof(ShellSettings.UrlPrefix));
    }

    /// <summary>Checks a municipality code (全国地方公共団体コード) and its check digit.</summary>
    /// <exception cref="TenantRefusedException">It is missing or wrong.</exception>
    public static MunicipalityCode CheckCode(string? code) =>
        MunicipalityCode.TryParse(code, out var parsed)
            ? parsed
            : throw new TenantRefusedException(
                "municipality-code",
                nameof(ShellSettings.MunicipalityCode),
                $"全国地方公共団体コード「{code}」が正しくありません。検査数字を含む6けたで入れてください。例: 472018(那覇市)",
                $"The municipality code '{code}' is not valid. Enter six digits including the check digit. Example: 472018 (Naha)");

    /// <summary>Checks a host name with an optional port.</summary>
    /// <exception cref="TenantRefusedException">It is malformed.</exception>
    public static string CheckHost(string host) =>
        HostPattern().IsMatch(host)
            ? host.ToLowerInvariant()
            : throw new TenantRefusedException(
                "tenant-host",
                nameof(ShellSettings.UrlHosts),
                $"ホスト名「{host}」が正しくありません。例: hersys.city.example または *.city.example:8443",
                $"The host name '{host}' is not valid. Example: hersys.city.example or *.city.example:8443");

    private static string CheckReserved(string value, string member) =>
        ReservedPrefixes.Contains(value)
            ? throw new TenantRefusedException(
                "reserved-word",
                member,
                $"「{value}」はシステムが使うことばです。ほかの名前にしてください。",
                $"'{value}' is reserved for the system. Choose another name.")
            : value;

    [GeneratedRegex("^[a-z][a-z0-9-]{0,30}[a-z0-9]$", RegexOptions.None, 1000)]
    private static partial Regex NamePattern();

    [GeneratedRegex(@"^(\*\.)?[a-zA-Z0-9]([a-zA-Z0-9.-]{0,251}[a-zA-Z0-9])?(:[0-9]{1,5})?$", RegexOptions.None, 1000)]
    private static partial Regex HostPattern();
}
