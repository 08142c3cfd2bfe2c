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

    public string ToLine() => $"{Name}  {DisplayName}  {Code ?? "-"}  {State}{(Reason is null ? "" : ": " + Reason)}";
}
