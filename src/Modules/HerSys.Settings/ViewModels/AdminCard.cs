namespace HerSys.Settings.ViewModels;

/// <summary>An entry of the page 管理.</summary>
/// <param name="Text">Words in the user's language.</param>
/// <param name="Url">Where it leads, beginning with <c>~/</c>.</param>
/// <param name="Icon">Icon of the theme.</param>
/// <param name="IsAdministration">Administration, or daily work that found no room in the menu.</param>
public sealed record AdminCard(string Text, string Url, string Icon, bool IsAdministration);
