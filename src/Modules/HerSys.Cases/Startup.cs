using HerSys.Audit.Contracts;
using HerSys.Cases.Contracts;
using HerSys.Cases.Services;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.Services.Changes;
using HerSys.Cases.Services.Columns;
using HerSys.Cases.Services.Download;
using HerSys.Cases.Services.Ids;
using HerSys.Cases.Services.Lists;
using HerSys.Cases.Services.Reading;
using HerSys.Cases.Services.Records;
using HerSys.Cases.Services.Registry;
using HerSys.Cases.Services.Settings;
using HerSys.Cases.Services.Tests;
using HerSys.Cases.Services.Timeline;
using HerSys.Cases.Services.Upkeep;
using HerSys.Cases.Services.Visibility;
using HerSys.Platform.Modules;
using HerSys.Platform.Navigation;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Settings.Contracts;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Cases;

/// <summary>Registers cases: record, numbers, visibility and what other modules call.</summary>
public sealed class Startup : StartupBase
{
    /// <inheritdoc />
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddSingleton<IPermissionProvider, Permissions>();
        services.AddScoped<ISettingsTopic, CaseSettingsTopic>();
        services.AddSingleton<INavigationProvider, MainMenu>();
        services.AddSingleton<CaseClock>();
        services.AddSingleton<BlockShuffles>().AddScoped<HerSysIdBlocks>().AddSingleton<HerSysIdAllocator>();
        services.AddScoped<CaseAudit>().AddScoped<CaseFiles>().AddScoped<CaseWriter>().AddScoped<CaseEvents>();
        services.AddScoped<HealthCenterLookup>().AddScoped<CaseFactory>().AddScoped<CaseOpener>().AddScoped<CaseUpdater>().AddScoped<CaseSnapshots>();
        AddReading(services);
        AddChanges(services);
        AddUpkeep(services);
        services.AddScoped<ICaseRegistry, CaseRegistry>();
        services.AddScoped<ICaseVisibility, CaseVisibility>();
        services.AddScoped<ICaseAssignments, CaseAssignments>();
        services.AddScoped<IAuditedPeople, AuditedPeople>();
        services.AddScoped<IRuleCalendar, RuleCalendar>();
        services.AddScoped<CaseSettingsHistory>().AddScoped<ReadCaseSettingsForm>();
    }

    private static void AddReading(IServiceCollection services)
    {
        services.AddScoped<CaseWords>().AddScoped<ICaseSearch, CaseSearch>();
        services.AddScoped<ITodayProvider, CasesToday>();
        services.AddScoped<ReadListForm>().AddScoped<ListChips>().AddScoped<ColumnBook>().AddScoped<ColumnChoice>().AddScoped<ShowCaseList>();
        services.AddScoped<ShowDownload>().AddScoped<DownloadCases>();
        services.AddScoped<OpenRecord>().AddScoped<ReadRecord>().AddScoped<NextSteps>().AddScoped<GatherTimeline>();
        services.AddScoped<ITimelineSource, StatusTimeline>().AddScoped<ITimelineSource, EventTimeline>();
        services.AddScoped<ITimelineSource, ReleaseTimeline>().AddScoped<ITimelineSource, AssignmentTimeline>();
        services.AddScoped<ITimelineSource, ReleaseTestTimeline>();
    }

    private static void AddChanges(IServiceCollection services)
    {
        services.AddScoped<CaseChange>().AddScoped<ConflictReport>();
        services.AddScoped<StatusRights>().AddScoped<StatusJudge>().AddScoped<StatusApplier>();
        services.AddScoped<SetStatus>().AddScoped<DecideRelease>().AddScoped<RecordCourse>();
        services.AddScoped<StatusFormReader>().AddScoped<ReleaseFormReader>().AddScoped<CourseFormReader>();
        services.AddScoped<DatesFormReader>().AddScoped<PersonFormReader>().AddScoped<AssignmentFormReader>();
        services.AddSingleton<ReleaseTestWords>().AddScoped<ReleaseTestFormReader>().AddScoped<RecordReleaseTest>();
        services.AddScoped<AssignCalls>();
        services.AddScoped<EditDates>().AddScoped<EditPerson>().AddScoped<AssignCenter>();
    }

    private static void AddUpkeep(IServiceCollection services)
    {
        services.AddScoped<IStatusUpkeep, StatusUpkeep>();
        services.AddScoped<UpkeepFormReader>().AddScoped<ShowUpkeep>().AddScoped<BulkStatus>().AddScoped<HospitalFinder>();
        services.AddScoped<StatusConsequences>().AddScoped<UndoStatus>().AddScoped<UndoableEntries>();
        services.AddScoped<DailyListMaker>().AddScoped<DailyListReader>().AddScoped<ShowDailyList>();
        services.AddScoped<ITodayProvider, UpkeepToday>();
    }
}
