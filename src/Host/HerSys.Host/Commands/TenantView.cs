using HerSys.Platform.Shells;

namespace HerSys.Host.Commands;

/// <summary>A tenant as the command line shows it.</summary>
internal sealed record TenantView(
    string Name,
    string DisplayName,
    string? Code,
    string State,
    string? Reason,
    string? Prefix,
    IReadOnlyList<string> Hosts,
    string Database)
{
    /// <summary>What a set-up has to tell, such as one-time links.</summary>
    public IReadOnlyDictionary<string, string>? Links { get; init; }

    public static TenantView From(ShellSettings tenant) => new(
        tenant.Name,
        tenant.DisplayName,
        tenant.MunicipalityCode,
        tenant.State.ToString(),
        tenant.StateReason,
        tenant.UrlPrefix,
        tenant.UrlHosts,
        tenant.Database.Name);

    /// <summary>A path of the tenant as it stands below the host: <c>/naha/account/welcome</c>. Other texts stay as they are.</summary>
    public static string Below(ShellSettings tenant, string path) =>
        path.StartsWith('/') && tenant.UrlPrefix is { } prefix ? $"/{prefix}{path}" : path;

    public string ToLine() => $"{Name}  {DisplayName}  {Code ?? "-"}  {State}{(Reason is null ? "" : ": " + Reason)}";
}
