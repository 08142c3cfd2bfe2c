using HerSys.Platform.Mvc.Localization;
using HerSys.Settings.Contracts;
using HerSys.Users.Contracts;

namespace HerSys.Settings.Services.Today;

/// <summary>People who wait for an account or for a link. It stands here because HerSys.Users knows nothing of this page.</summary>
internal sealed class PeopleToday(IWaitingPeople waiting, ITexts texts) : ITodayProvider
{
    public async ValueTask<IReadOnlyList<TodayItem>> GetAsync(CancellationToken cancellationToken)
    {
        var passwords = await waiting.PasswordsAsync(cancellationToken);
        var applications = await waiting.ApplicationsAsync(cancellationToken);
        return
        [
            new TodayItem(500, "lock", passwords.Count, texts["人"], texts["パスワードを忘れて待っている人"], "~/users", texts["本人であることを確かめて、新しいリンクを渡す"], passwords.Oldest),
            new TodayItem(700, "inbox", applications.Count, texts["件"], texts["アカウントの申込み"], "~/users/applications", texts["職場に電話で確かめて、承認する"], applications.Oldest),
        ];
    }
}
