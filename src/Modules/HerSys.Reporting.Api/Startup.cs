using HerSys.Platform.Modules;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Reporting.Api.Document;
using HerSys.Reporting.Api.Requests;
using HerSys.Reporting.Api.Services;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Reporting.Api;

/// <summary>Registers the interface for clinics' own systems.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IPermissionProvider, Permissions>();
        services.AddScoped<ISettingsTopic, ApiSettingsTopic>();
        services.AddSingleton<TokenRates>();
        services.AddScoped<JudgeSubmission>().AddScoped<NotificationDocuments>();
        services.AddScoped<FileByApi>().AddScoped<AmendByApi>().AddScoped<WithdrawByApi>();
        services.AddScoped<OpenApiDocument>();
        services.AddScoped<ListByApi>().AddScoped<ReadCourse>();
    }
}
