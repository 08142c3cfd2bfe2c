using HerSys.Cases.Contracts;
using HerSys.Cases.Services;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.Services.Ids;
using HerSys.Cases.Services.Records;
using HerSys.Cases.Services.Registry;
using HerSys.Cases.Services.Visibility;
using HerSys.Platform.Modules;
using HerSys.Platform.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases;

/// <summary>Registers cases: record, numbers, visibility and what other modules call.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IPermissionProvider, Permissions>();
        services.AddSingleton<CaseClock>();
        services.AddSingleton<BlockShuffles>().AddScoped<HerSysIdBlocks>().AddSingleton<HerSysIdAllocator>();
        services.AddScoped<CaseAudit>().AddScoped<CaseFiles>().AddScoped<CaseWriter>().AddScoped<CaseEvents>();
        services.AddScoped<HealthCenterLookup>().AddScoped<CaseFactory>().AddScoped<CaseOpener>().AddScoped<CaseUpdater>().AddScoped<CaseSnapshots>();
        services.AddScoped<ICaseRegistry, CaseRegistry>();
        services.AddScoped<ICaseVisibility, CaseVisibility>();
        services.AddScoped<ICaseAssignments, CaseAssignments>();
        services.AddScoped<IRuleCalendar, RuleCalendar>();
    }
}
