namespace HerSys.Demonstration.People;

/// <summary>One part of a synthetic name.</summary>
/// <param name="Text">As written.</param>
/// <param name="Kana">As read, katakana.</param>
internal readonly record struct PersonName(string Text, string Kana);
