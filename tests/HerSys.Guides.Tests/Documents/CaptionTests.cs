using System.Text.RegularExpressions;
using HerSys.Testing.Processes;

namespace HerSys.Guides.Tests.Documents;

/// <summary>
/// The guides quote what people see: 「…」 in Japanese, bold in English. Each must be a caption of some screen.
/// </summary>
public sealed partial class CaptionTests
{
    private static readonly string Sources = Read(["*.cshtml", "*.cs", "*.json"]);

    private static readonly string Translations = Read(["*.po", "*.cs", "*.json"]);

    [Fact]
    public void JapaneseCaptions_InGuides_AreOnScreens() => AssertKnown(JapanesePattern(), Sources);

    [Fact]
    public void EnglishCaptions_InGuides_AreTranslations() => AssertKnown(EnglishPattern(), Translations);

    private static void AssertKnown(Regex quotes, string texts)
    {
        var found = from page in Page.All
                    where page.Path.StartsWith(Path.Combine("docs", "guides"), StringComparison.Ordinal)
                    from Match match in quotes.Matches(page.Text)
                    select (page.Path, Caption: match.Groups["caption"].Value);
        var all = found.ToList();
        Assert.NotEmpty(all);
        var unknown = all.Where(quote => !texts.Contains('"' + quote.Caption, StringComparison.Ordinal)).Select(quote => $"{quote.Path}: {quote.Caption}");
        Assert.Equal("", string.Join(Environment.NewLine, unknown.Distinct(StringComparer.Ordinal)));
    }

    private static string Read(string[] patterns) => string.Concat(
        from pattern in patterns
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), pattern, SearchOption.AllDirectories)
        where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.Contains("/node_modules/", StringComparison.Ordinal)
        select File.ReadAllText(file));

    [GeneratedRegex("「(?<caption>[^」]+)」", RegexOptions.None, 1000)]
    private static partial Regex JapanesePattern();

    [GeneratedRegex(@"\*\*(?<caption>[A-Z][^*`\n]*)\*\*", RegexOptions.None, 1000)]
    private static partial Regex EnglishPattern();
}
