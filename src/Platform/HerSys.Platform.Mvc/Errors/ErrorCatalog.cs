using HerSys.Japan;

namespace HerSys.Platform.Mvc.Errors;

/// <summary>The pages for HTTP errors.</summary>
internal static class ErrorCatalog
{
    private static readonly ErrorPage[] Pages =
    [
        Page(
            400,
            "送られた内容を受け取れませんでした",
            "The request could not be accepted",
            "画面を開いてから時間がたったか、送られた内容が途中で切れています。前の画面に戻って読み込み直し、もう一度送ってください。",
            "The page was open for too long, or what was sent is incomplete. Go back, reload the page and send it again."),
        Page(
            401,
            "ログインが必要です",
            "Please sign in",
            "ログインしてから、もう一度開いてください。",
            "Sign in and open the page again."),
        Page(
            403,
            "この操作はできません",
            "You are not allowed to do this",
            "いまの職務にはこの操作の権限がありません。別の職務でログインするか、必要なときは管理者に権限を依頼してください。",
            "Your present duty does not include this. Sign in with another duty, or ask your administrator for the permission."),
        Page(
            404,
            "ページが見つかりません",
            "Page not found",
            "アドレスが違うか、ページがなくなったか、あなたには見られない記録です。アドレスを確かめるか、メニューからたどってください。",
            "The address is wrong, the page is gone, or the record is not yours to see. Check the address or start from the menu."),
        Page(
            405,
            "この方法では開けません",
            "This page cannot be used that way",
            "前の画面に戻り、画面のボタンから操作してください。",
            "Go back and use the buttons of the page."),
        Page(
            409,
            "ほかの人が先に変更しました",
            "Somebody else changed this first",
            "あなたの変更は保存していません。前の画面に戻って読み込み直し、いまの内容を確かめてから、もう一度入力してください。",
            "Your change was not saved. Go back, reload the page, look at what it says now and enter your change again."),
        Page(
            413,
            "送られたファイルが大きすぎます",
            "The file is too large",
            "ファイルを分けるか小さくして、もう一度送ってください。",
            "Split the file or make it smaller and send it again."),
        Page(
            415,
            "この形式は受け取れません",
            "This format is not accepted",
            "画面に書かれた形式のファイルを送ってください。",
            "Send a file in one of the formats that the page names."),
        Page(
            429,
            "操作の回数が多すぎます",
            "Too many requests",
            "しばらく待ってから、もう一度操作してください。",
            "Wait a while and try again."),
        Page(
            503,
            "いまは使えません",
            "Not available now",
            "しばらく待ってから、もう一度開いてください。",
            "Wait a while and open the page again."),
    ];

    private static readonly ErrorPage Refused = Page(
        400,
        "受け取れませんでした",
        "The request was refused",
        "前の画面に戻って、もう一度操作してください。直らなければ、下の問い合わせ番号を管理者に伝えてください。",
        "Go back and try again. If it does not help, give the reference id below to your administrator.");

    private static readonly ErrorPage Failed = Page(
        500,
        "処理できませんでした",
        "Something went wrong",
        "システムの誤りです。この操作は保存していません。もう一度試し、直らなければ、下の問い合わせ番号を管理者に伝えてください。",
        "This is a fault of the system. Your action was not saved. Try again; if it does not help, give the reference id below to your administrator.");

    /// <summary>The page for a status.</summary>
    public static ErrorPage For(int status) =>
        Array.Find(Pages, page => page.Status == status) ?? (status < 500 ? Refused : Failed) with { Status = status };

    private static ErrorPage Page(int status, string titleJa, string titleEn, string textJa, string textEn) =>
        new(status, new BilingualText(titleJa, titleEn), new BilingualText(textJa, textEn));
}
