using HerSys.Japan;
using HerSys.Platform.Mvc.Errors;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Shells;

/// <summary>What visitors are told while a tenant does not serve. The reason of a failure is for operators only.</summary>
internal static class TenantGate
{
    private static readonly PathString SetupPath = new("/setup");

    private static readonly ErrorPage Preparing = Unavailable(
        new BilingualText("準備しています", "Being prepared"),
        new BilingualText(
            "このシステムはいま更新の途中です。10秒ほど待ってから、もう一度開いてください。入力した内容は失われていません。",
            "This system is being updated. Wait about ten seconds and open the page again. Nothing that was saved is lost."))
        with { RetryAfterSeconds = 10 };

    private static readonly ErrorPage OutOfService = Unavailable(
        new BilingualText("利用を停止しています", "Taken out of service"),
        new BilingualText(
            "この自治体はこのシステムの利用を停止しています。お急ぎのときは、自治体の保健所に電話してください。",
            "This government has taken its system out of service. If it is urgent, telephone its health center."));

    private static readonly ErrorPage Broken = Unavailable(
        new BilingualText("いまは使えません", "Not available now"),
        new BilingualText(
            "システムの更新に失敗したため、止めてあります。登録済みの内容は失われていません。運営者が直しています。お急ぎのときは、自治体の保健所に電話してください。",
            "An update failed and the system was stopped. Nothing that was saved is lost, and the operator is working on it. If it is urgent, telephone the health center."));

    private static readonly ErrorPage NotSetUp = Unavailable(
        new BilingualText("まだ準備ができていません", "Not set up yet"),
        new BilingualText(
            "このシステムはまだ初期設定が済んでいません。管理者は、運営者から届いた初期設定のリンクを開いてください。",
            "This system has not been set up yet. Administrators: open the set-up link that you received from the operator."));

    /// <summary>Answer where a tenant's services cannot be built.</summary>
    public static ErrorPage CannotStart { get; } = Unavailable(
        new BilingualText("いまは使えません", "Not available now"),
        new BilingualText(
            "システムを起動できませんでした。登録済みの内容は失われていません。しばらくしてからもう一度開き、直らなければ、下の問い合わせ番号を運営者に伝えてください。",
            "The system could not be started. Nothing that was saved is lost. Try again later; if it does not help, give the reference id below to the operator."));

    /// <summary>Why a tenant in this state does not answer at this path, or null where it does.</summary>
    public static ErrorPage? RefusalFor(TenantState state, PathString path) => state switch
    {
        TenantState.Running => null,
        TenantState.Initializing => Preparing,
        TenantState.Disabled => OutOfService,
        TenantState.Uninitialized => path.StartsWithSegments(SetupPath, StringComparison.OrdinalIgnoreCase) ? null : NotSetUp,
        _ => Broken,
    };

    private static ErrorPage Unavailable(BilingualText title, BilingualText text) =>
        new(StatusCodes.Status503ServiceUnavailable, title, text);
}
