using System.Globalization;
using Microsoft.Extensions.Localization;

namespace HerSys.Platform.Mvc.Localization;

/// <summary>
/// The modules' captions as ASP.NET Core asks for them: labels and messages of models, and localised views. Looks the
/// language up at each call, since MVC keeps localisers with its model metadata.
/// </summary>
internal sealed class ShellStringLocalizer(ShellTexts texts) : IStringLocalizer
{
    public LocalizedString this[string name]
    {
        get
        {
            var culture = CultureInfo.CurrentUICulture;
            var found = texts.Find(context: null, name, culture.Name);
            var isMissing = found is null && culture.TwoLetterISOLanguageName != "ja";
            return new LocalizedString(name, found ?? name, isMissing);
        }
    }

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var template = this[name];
            return new LocalizedString(
                name,
                string.Format(CultureInfo.CurrentCulture, template.Value, arguments),
                template.ResourceNotFound);
        }
    }

    /// <summary>Nothing: captions are looked up, not listed.</summary>
    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
