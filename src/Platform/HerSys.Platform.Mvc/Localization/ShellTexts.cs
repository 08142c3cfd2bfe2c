using System.Collections.Frozen;
using System.Reflection;
using System.Text;
using HerSys.Platform.Localization;
using HerSys.Platform.Modules;

namespace HerSys.Platform.Mvc.Localization;

/// <summary>
/// The translations of all modules and themes, read once from their embedded <c>Localization/*.po</c>. Where two
/// modules translate the same text, the one that the other depends on wins.
/// </summary>
public sealed class ShellTexts : IShellTexts
{
    // The separator that gettext itself uses between context and text.
    private const char ContextSeparator = '\u0004';
    private const string Folder = ".Localization.";
    private const string Extension = ".po";

    private readonly FrozenDictionary<string, FrozenDictionary<string, string>> byLanguage;

    /// <param name="extensions">The modules and themes of the process.</param>
    /// <exception cref="FormatException">A file cannot be read; the message names file and line.</exception>
    public ShellTexts(IExtensionCatalog extensions)
    {
        var collected = new Dictionary<string, Dictionary<string, string>>();
        foreach (var assembly in extensions.Assemblies.Prepend(typeof(ShellTexts).Assembly))
        {
            foreach (var resource in assembly.GetManifestResourceNames().Where(IsTranslation))
            {
                Collect(assembly, resource, collected);
            }
        }

        byLanguage = collected.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenDictionary());
    }

    /// <inheritdoc />
    public string Get(string japanese, string culture) => Find(context: null, japanese, culture) ?? japanese;

    /// <summary>The translation of a text, or null where there is none; the one without context helps out.</summary>
    public string? Find(string? context, string japanese, string culture)
    {
        if (!byLanguage.TryGetValue(LanguageOf(culture), out var texts))
        {
            return null;
        }

        return (context is null ? null : texts.GetValueOrDefault(KeyOf(context, japanese)))
            ?? texts.GetValueOrDefault(japanese);
    }

    private static bool IsTranslation(string resource) =>
        resource.Contains(Folder, StringComparison.Ordinal) && resource.EndsWith(Extension, StringComparison.Ordinal);

    private static void Collect(Assembly assembly, string resource, Dictionary<string, Dictionary<string, string>> collected)
    {
        var language = resource[(resource.LastIndexOf(Folder, StringComparison.Ordinal) + Folder.Length)..^Extension.Length];
        if (!collected.TryGetValue(language, out var texts))
        {
            collected[language] = texts = [];
        }

        foreach (var entry in Read(assembly, resource))
        {
            texts.TryAdd(KeyOf(entry.Context, entry.Id), entry.Text);
        }
    }

    private static IReadOnlyList<PoEntry> Read(Assembly assembly, string resource)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
        try
        {
            return PoFile.Read(reader);
        }
        catch (FormatException error)
        {
            throw new FormatException($"{resource}: {error.Message}", error);
        }
    }

    private static string KeyOf(string? context, string text) => context is null ? text : context + ContextSeparator + text;

    private static string LanguageOf(string culture) => culture.Split('-')[0];
}
