namespace HerSys.Platform.Navigation;

/// <summary>Where in the menu an entry stands.</summary>
public enum NavigationGroup
{
    /// <summary>Daily work, at most seven per role.</summary>
    Main = 0,

    /// <summary>管理: settings, people, features.</summary>
    Administration = 1,
}
