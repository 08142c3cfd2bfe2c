namespace HerSys.Settings.ViewModels;

/// <summary>What a colour looks like and whether it can be seen on white.</summary>
/// <param name="Color">The colour as <c>#rrggbb</c>.</param>
/// <param name="Ratio">Contrast against white, for example <c>7.1</c>.</param>
/// <param name="IsEnough">Whether that is enough (3 to 1).</param>
public sealed record ColorPreview(string Color, string Ratio, bool IsEnough);
