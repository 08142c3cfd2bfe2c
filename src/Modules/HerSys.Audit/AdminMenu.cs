using HerSys.Platform.Navigation;

namespace HerSys.Audit;

internal sealed class AdminMenu : INavigationProvider
{
    public void Build(NavigationBuilder builder) => builder.Add(new NavigationItem(
        "監査記録",
        "/admin/audit",
        "lock",
        AuditPermissions.ViewAuditLedger,
        Position: 80,
        NavigationGroup.Administration) { Section = AdministrationSection.Records, Description = "だれが、いつ、何を見て変えたかを調べます。" });
}
