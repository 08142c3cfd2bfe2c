using System.Globalization;

namespace HerSys.Platform.Mvc.Localization;

/// <summary>Looks captions up in the current user's language.</summary>
internal sealed class Texts(ShellTexts texts) : ITexts
{
    public string this[string japanese] => texts.Get(japanese, CultureInfo.CurrentUICulture.Name);

    public string this[string japanese, params object?[] arguments] =>
        string.Format(CultureInfo.CurrentCulture, this[japanese], arguments);

    public string In(string context, string japanese) =>
        texts.Find(context, japanese, CultureInfo.CurrentUICulture.Name) ?? japanese;
}
