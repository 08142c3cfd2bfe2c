using HerSys.Platform.BackgroundTasks;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>
/// Looks every quarter of an hour whether the tenant's time for the daily list has come; the time is a setting, the
/// schedule of a task is not. A host that was down at that time makes the list when it is back.
/// </summary>
[BackgroundTask(Schedule = "0 0/15 * * * ?", Title = "ステータスが古い人の一覧を毎朝つくる", TitleEn = "Makes the daily list of overdue statuses")]
internal sealed class MakeDailyList(DailyListMaker maker) : IBackgroundTask
{
    public Task RunAsync(CancellationToken cancellationToken) => maker.MakeIfDueAsync(cancellationToken);
}
