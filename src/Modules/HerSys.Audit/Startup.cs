using HerSys.Audit.Contracts;
using HerSys.Audit.Services;
using HerSys.Platform.Auditing;
using HerSys.Platform.Modules;
using HerSys.Platform.Navigation;
using HerSys.Platform.Security;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Audit;

/// <summary>Registers the ledger and what reads it.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<AuditWriter>();
        services.AddScoped<LedgerEntryFactory>();
        services.AddScoped<IAuditLedger, AuditLedger>();
        services.AddScoped<IAuditTrail, AuditTrail>();
        services.AddScoped<ReadSearchForm>();
        services.AddScoped<SearchLedger>();
        services.AddScoped<DownloadLedger>();
        services.AddScoped<ReadRecordTrail>();
        services.AddSingleton<IPermissionProvider, Permissions>();
        services.AddSingleton<INavigationProvider, AdminMenu>();
    }
}
