using HerSys.Platform.Navigation;

namespace HerSys.Settings.ViewModels;

/// <summary>An entry of the page 管理.</summary>
/// <param name="Text">Words in the user's language.</param>
/// <param name="Description">What one does there, in a line; empty for none.</param>
/// <param name="Url">Where it leads, beginning with <c>~/</c>.</param>
/// <param name="Icon">Icon of the theme.</param>
/// <param name="Section">Where it stands; null for daily work that found no room in the menu.</param>
public sealed record AdminCard(string Text, string Description, string Url, string Icon, AdministrationSection? Section);
