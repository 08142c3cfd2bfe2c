namespace HerSys.Platform.Mvc.Localization;

/// <summary>
/// Captions in the language of the current user (<c>CurrentUICulture</c>). The Japanese text is the key; a text
/// without translation is shown in Japanese. Results are plain strings, which Razor encodes.
/// </summary>
public interface ITexts
{
    /// <summary>The caption.</summary>
    string this[string japanese] { get; }

    /// <summary>The caption with <c>{0}</c>, <c>{1}</c> ... filled in, numbers and dates in the user's notation.</summary>
    string this[string japanese, params object?[] arguments] { get; }

    /// <summary>A caption that needs different translations in different places.</summary>
    /// <param name="context">The place, as <c>msgctxt</c> names it in the translation file.</param>
    /// <param name="japanese">The Japanese text.</param>
    string In(string context, string japanese);
}
