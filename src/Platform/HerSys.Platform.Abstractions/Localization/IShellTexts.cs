namespace HerSys.Platform.Localization;

/// <summary>
/// Captions of all modules. The Japanese text is the key; other languages come from <c>Localization/*.po</c> of the
/// modules, and a tenant may word a caption its own way.
/// </summary>
public interface IShellTexts
{
    /// <summary>The caption in a culture; the Japanese text itself where there is no translation.</summary>
    string Get(string japanese, string culture);
}
