namespace HerSys.Platform.Navigation;

/// <summary>An entry of the menu.</summary>
/// <param name="Text">Caption in Japanese; the English one comes from the module's localisation file.</param>
/// <param name="Path">Path below the tenant's base, for example <c>/cases</c>.</param>
/// <param name="Icon">Name of an icon of the theme.</param>
/// <param name="Permission">Who sees it: name of the permission.</param>
/// <param name="Position">Smaller numbers come first.</param>
/// <param name="Group">Main menu or administration.</param>
public sealed record NavigationItem(
    string Text,
    string Path,
    string Icon,
    string Permission,
    int Position,
    NavigationGroup Group = NavigationGroup.Main)
{
    /// <summary>Where on the page 管理 it stands.</summary>
    public AdministrationSection Section { get; init; }

    /// <summary>What one does there, in a line, for the page 管理; in Japanese, the English one comes from the localisation file.</summary>
    public string Description { get; init; } = "";
}
