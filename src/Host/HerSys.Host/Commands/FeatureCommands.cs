using System.CommandLine;
using HerSys.Platform.Modules;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;

namespace HerSys.Host.Commands;

/// <summary><c>features list|enable|disable --tenant</c>.</summary>
internal static class FeatureCommands
{
    private static readonly Argument<string[]> Ids = new("id") { Description = "機能のID / feature ids", Arity = ArgumentArity.OneOrMore };

    public static Command Create() => new("features", "機能を扱います / manage features")
    {
        List(),
        Change("enable", "入れる / switch on", (tenants, name, ids, cancel) => tenants.ChangeFeaturesAsync(name, ids, [], cancel)),
        Change("disable", "切る / switch off", (tenants, name, ids, cancel) => tenants.ChangeFeaturesAsync(name, [], ids, cancel)),
    };

    private static Command List()
    {
        var command = new Command("list", "一覧 / list") { CommonOptions.Tenant, CommonOptions.Json };
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(
            parsed,
            (services, output, _) =>
            {
                Write(Require(services, parsed.GetRequiredValue(CommonOptions.Tenant)), services, output);
                return Task.FromResult(0);
            },
            cancel));
        return command;
    }

    private static Command Change(string verb, string description, Func<ITenantService, string, string[], CancellationToken, Task<ShellSettings>> change)
    {
        var command = new Command(verb, description) { Ids, CommonOptions.Tenant, CommonOptions.Json };
        command.SetAction((parsed, cancel) => CommandHost.RunAsync(
            parsed,
            async (services, output, token) =>
            {
                var tenants = services.GetRequiredService<ITenantService>();
                Write(await change(tenants, parsed.GetRequiredValue(CommonOptions.Tenant), parsed.GetValue(Ids)!, token), services, output);
                return 0;
            },
            cancel));
        return command;
    }

    private static ShellSettings Require(IServiceProvider services, string name) =>
        services.GetRequiredService<IRunningShellTable>().Find(name)
        ?? throw new TenantRefusedException("tenant-not-found", "Name", $"テナント「{name}」はありません。", $"There is no tenant '{name}'.");

    private static void Write(ShellSettings tenant, IServiceProvider services, CommandOutput output)
    {
        var features = services.GetRequiredService<IExtensionCatalog>().Features
            .Select(feature => new { feature.Id, feature.Name, feature.NameEn, Enabled = tenant.Features.Contains(feature.Id) })
            .ToList();
        output.Write(features, features.Select(feature => $"{(feature.Enabled ? "●" : "○")} {feature.Id}  {feature.Name}"));
    }
}
