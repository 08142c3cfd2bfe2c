namespace HerSys.Platform.Navigation;

/// <summary>Adds a feature's entries to the menu; an entry shows only to those who may open it.</summary>
public interface INavigationProvider
{
    /// <summary>Adds entries.</summary>
    void Build(NavigationBuilder builder);
}
