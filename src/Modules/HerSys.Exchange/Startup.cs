using HerSys.Exchange.Contracts;
using HerSys.Exchange.Profiles;
using HerSys.Exchange.Services;
using HerSys.Exchange.Services.Audit;
using HerSys.Exchange.Services.Pages;
using HerSys.Exchange.Services.Planning;
using HerSys.Exchange.Services.Reports;
using HerSys.Exchange.Services.Running;
using HerSys.Exchange.Services.Uploads;
using HerSys.Platform.Modules;
using HerSys.Platform.Navigation;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Exchange;

/// <summary>Registers profiles, import and its screens.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IPermissionProvider, Permissions>().AddSingleton<INavigationProvider, AdminMenu>();
        services.AddScoped<ISettingsTopic, UploadSettingsTopic>();
        services.AddSingleton<ExchangeClock>();
        services.AddSingleton<ImportProfiles>().AddSingleton<IImportProfiles>(provider => provider.GetRequiredService<ImportProfiles>());
        services.AddSingleton<StatusReader>().AddSingleton<CaseMaker>().AddSingleton<UpdateMaker>().AddScoped<RowPlanner>();
        services.AddScoped<ImportAudit>().AddScoped<ImportLog>().AddScoped<ChunkWriter>().AddScoped<ImportEngine>();
        services.AddScoped<ICaseImport, ImportCases>();
        services.AddScoped<FileStore>().AddScoped<ReceiveUpload>().AddScoped<DropForgottenUploads>();
        services.AddSingleton<ImportRunner>().AddScoped<WorkOnImport>().AddScoped<DecideOnImport>();
        services.AddScoped<DownloadReport>().AddScoped<ReadImports>();
    }
}
