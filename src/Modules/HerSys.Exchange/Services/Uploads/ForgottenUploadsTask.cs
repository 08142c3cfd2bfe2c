using HerSys.Platform.BackgroundTasks;
using HerSys.Users.Contracts;

namespace HerSys.Exchange.Services.Uploads;

/// <summary>Looks every hour for files that were never confirmed.</summary>
[BackgroundTask(
    Schedule = "0 23 * * * ?",
    Title = "確認されなかった取り込みファイルを消します",
    TitleEn = "Deletes uploaded files that nobody confirmed")]
internal sealed class ForgottenUploadsTask(DropForgottenUploads drop, ActorContext actor) : IBackgroundTask
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using (actor.Act("task forgotten uploads"))
        {
            await drop.ExecuteAsync(cancellationToken);
        }
    }
}
