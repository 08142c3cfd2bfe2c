using HerSys.Platform.Navigation;

namespace HerSys.Reporting;

internal sealed class MainMenu : INavigationProvider
{
    /// <summary>The form.</summary>
    public const string New = "/notifications/new";

    /// <summary>Typing for an institution.</summary>
    public const string Proxy = "/notifications/proxy";

    /// <summary>Drafts of the own institution.</summary>
    public const string Drafts = "/notifications/drafts";

    /// <summary>The list: what to receive, or what one notified.</summary>
    public const string List = "/notifications";

    public void Build(NavigationBuilder builder) => builder
        .Add(new NavigationItem("発生届を書く", New, "form", ReportingPermissions.FileNotification, 10))
        .Add(new NavigationItem("下書き", Drafts, "edit", ReportingPermissions.WriteNotification, 18))
        .Add(new NavigationItem("発生届", List, "inbox", ReportingPermissions.ViewNotifications, 14))
        .Add(new NavigationItem("代行入力", Proxy, "form", ReportingPermissions.EnterForInstitution, 16))
        .Add(new NavigationItem(
            "発生届の設定", "/admin/notifications", "form", ReportingPermissions.ManageReporting, 30, NavigationGroup.Administration) { Description = "使う様式と、管轄の地名を決めます。" })
        .Add(new NavigationItem(
            "発生届の項目", "/admin/notifications/fields", "form", ReportingPermissions.ManageReporting, 31, NavigationGroup.Administration) { Description = "独自の項目を加え、並びとたずねない項目を決めます。" })
        .Add(new NavigationItem(
            "入力チェック", "/admin/notifications/rules", "check", ReportingPermissions.ManageReporting, 32, NavigationGroup.Administration) { Description = "チェックを、エラーか警告に切り替えます。" })
        .Add(new NavigationItem(
            "逼迫時の様式", "/admin/notifications/surge", "clock", ReportingPermissions.ManageReporting, 33, NavigationGroup.Administration) { Description = "届け出が急に増えたとき、たずねる項目を減らします。" });
}
