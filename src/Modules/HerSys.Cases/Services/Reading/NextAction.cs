namespace HerSys.Cases.Services.Reading;

/// <summary>A button of the next step.</summary>
/// <param name="Label">Words of the button.</param>
/// <param name="Icon">Icon of the theme.</param>
/// <param name="Url">Where it leads.</param>
public sealed record NextAction(string Label, string Icon, string Url);
