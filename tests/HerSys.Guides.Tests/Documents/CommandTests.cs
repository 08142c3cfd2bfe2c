using System.Text.RegularExpressions;
using HerSys.Guides.Tests.Guides;
using HerSys.Testing.Processes;

namespace HerSys.Guides.Tests.Documents;

/// <summary>The commands that pages tell people to type exist, with the options that they give.</summary>
public sealed partial class CommandTests
{
    private const int DeepestVerb = 3;

    [Fact]
    public async Task Commands_InPages_AreKnownToTheHost()
    {
        var helps = new Dictionary<string, string>(StringComparer.Ordinal);
        var wrong = new List<string>();
        foreach (var (page, words) in Commands())
        {
            var verbs = words.TakeWhile(word => VerbPattern().IsMatch(word)).Take(words[0] == "doctor" ? 1 : DeepestVerb).ToList();
            var name = string.Join(' ', verbs);
            if (!helps.TryGetValue(name, out var help))
            {
                helps[name] = help = await HelpAsync(verbs);
            }

            var isKnown = help.Contains($" {name} ", StringComparison.Ordinal);
            var unknown = words.Select(word => word.Trim('[', ']')).Where(word => word.StartsWith("--", StringComparison.Ordinal) && !help.Contains(word, StringComparison.Ordinal));
            wrong.AddRange(isKnown ? unknown.Select(option => $"{page}: {name} {option}") : [$"{page}: {name}"]);
        }

        Assert.NotEmpty(helps);
        Assert.Equal("", string.Join(Environment.NewLine, wrong));
    }

    private static IEnumerable<(string Page, string[] Words)> Commands() =>
        from page in Page.All
        from Match match in CommandPattern().Matches(page.Text)
        let words = match.Groups["words"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        where words.Length > 0 && VerbPattern().IsMatch(words[0])
        select (page.Path, words);

    private static async Task<string> HelpAsync(IEnumerable<string> verbs)
    {
        var result = await DotNet.RunAsync(AppContext.BaseDirectory, [HostBinaries.OfThisBuild().Program, .. verbs, "--help"]);
        return result.Output;
    }

    [GeneratedRegex(@"(?:src/Host/HerSys\.Host -- |HerSys\.Host\.dll |`)(?<words>(?:tenants|features|users|import|doctor)(?: [^`\n]*)?)(?:`|$)", RegexOptions.Multiline, 1000)]
    private static partial Regex CommandPattern();

    [GeneratedRegex("^[a-z]+$", RegexOptions.None, 1000)]
    private static partial Regex VerbPattern();
}
