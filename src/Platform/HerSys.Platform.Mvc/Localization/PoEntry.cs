namespace HerSys.Platform.Mvc.Localization;

/// <summary>A translated caption.</summary>
/// <param name="Context">Tells apart captions that are the same in Japanese; null where none is needed.</param>
/// <param name="Id">The Japanese text.</param>
/// <param name="Text">The translation.</param>
public sealed record PoEntry(string? Context, string Id, string Text);
