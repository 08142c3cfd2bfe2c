using HerSys.Cases.Contracts;
using HerSys.Platform.Configuration;
using HerSys.Platform.Modules;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Navigation;
using HerSys.Platform.Recipes;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Reporting.Contracts;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Services;
using HerSys.Reporting.Services.Additions;
using HerSys.Reporting.Services.Audit;
using HerSys.Reporting.Services.Cases;
using HerSys.Reporting.Services.Configuration;
using HerSys.Reporting.Services.Drafts;
using HerSys.Reporting.Services.Family;
using HerSys.Reporting.Services.Filing;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Places;
using HerSys.Reporting.Services.Proxy;
using HerSys.Reporting.Services.Reading;
using HerSys.Reporting.Services.Receiving;
using HerSys.Reporting.Services.Screens;
using HerSys.Reporting.Services.Settings;
using HerSys.Reporting.Services.Surge;
using HerSys.Reporting.Services.Tiers;
using HerSys.Reporting.Services.Today;
using HerSys.Settings.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Reporting;

/// <summary>Registers notifications: form, drafts, filing, receiving, and what other modules show of them.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        foreach (var rule in NotificationRules.All)
        {
            services.AddSingleton(rule);
        }

        services.AddSingleton<NotificationValidator>().AddSingleton<ReportingClock>().AddSingleton<DraftTickets>();
        services.AddScoped<NotificationAudit>().AddScoped<NotificationVisibility>();
        services.AddSingleton<FormRevisionCache>().AddSingleton<NationalTiers>();
        services.AddScoped<FormRevisions>().AddScoped<ChangeForm>().AddScoped<FormChanges>().AddScoped<FormScreens>().AddScoped<SurgeSwitch>().AddScoped<SurgeFigures>().AddScoped<SetSurge>().AddScoped<OwnAnswers>();
        services.AddScoped<IEffectiveForms>(provider => provider.GetRequiredService<FormVersions>());
        services.AddScoped<ICaseColumnSource, OwnColumns>();
        services.AddScoped<FormVersions>().AddScoped<UsualAnswers>().AddScoped<FormPrefill>().AddScoped<JudgeForm>().AddScoped<FindJurisdiction>();
        services.AddScoped<IDuplicateNotificationFinder, DuplicateNotificationFinder>();
        services.AddScoped<SaveDraft>().AddScoped<OwnDrafts>();
        services.AddScoped<FiledPages>().AddScoped<Revisions>().AddScoped<FileNotification>().AddScoped<AmendCase>().AddScoped<AmendNotification>();
        services.AddScoped<ReceiveNotifications>().AddScoped<SendBackNotification>().AddScoped<WithdrawNotification>();
        services.AddScoped<INotificationDesk, NotificationDesk>();
        services.AddScoped<ListNotifications>().AddScoped<ReadNotification>();
        services.AddScoped<ReceiptMark>().AddScoped<ProxyCheck>().AddScoped<StartProxyEntry>();
        services.AddScoped<FamilySource>().AddScoped<FamilyMembers>();
        services.AddScoped<FormStateBuilder>().AddScoped<FormPageBuilder>().AddScoped<ShowPageBuilder>().AddScoped<ListPageBuilder>().AddScoped<DraftsPageBuilder>();
        services.AddScoped<OpenForm>().AddScoped<SendForm>().AddScoped<KeepForm>();
        services.AddScoped<ITimelineSource, NotificationTimeline>().AddScoped<ICaseRecordPanel, NotificationPanel>();
        services.AddScoped<ITodayProvider, NotificationsToday>().AddScoped<INavigationBadgeProvider, NotificationBadges>();
        services.AddSingleton<IPermissionProvider, Permissions>();
        services.AddScoped<FormPart>().AddScoped<IConfigurationPart>(provider => provider.GetRequiredService<FormPart>());
        services.AddScoped<IRecipeStepHandler, FormStep>().AddScoped<ISettingsTopic, ReportingSettingsTopic>();
        services.AddSingleton<INavigationProvider, MainMenu>();
    }
}
