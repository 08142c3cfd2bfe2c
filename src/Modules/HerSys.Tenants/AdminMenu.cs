using HerSys.Platform.Navigation;

namespace HerSys.Tenants;

/// <summary>The menu entry of tenant administration.</summary>
public sealed class AdminMenu : INavigationProvider
{
    private const int Position = 10;

    /// <inheritdoc />
    public void Build(NavigationBuilder builder) =>
        builder.Add(new NavigationItem("テナント", "/admin/tenants", "home", Permissions.ManageTenants, Position));
}
