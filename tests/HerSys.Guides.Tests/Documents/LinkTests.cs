using System.Text.RegularExpressions;
using HerSys.Guides.Tests.Guides;
using HerSys.Testing.Processes;

namespace HerSys.Guides.Tests.Documents;

/// <summary>What pages lead to is there.</summary>
public sealed partial class LinkTests
{
    // The guide tells its reader to make these.
    private static readonly HashSet<string> MadeByTheGuide =
    [
        .. Guide.FilesOf("add-a-module.md").SelectMany(file => file.Path.Split('/').Select((_, depth) => string.Join('/', file.Path.Split('/').Take(depth + 1)))),
    ];

    [Fact]
    public void Pages_AreFound() => Assert.True(Page.All.Count > 30);

    [Fact]
    public void Links_LeadToFilesAndHeadingsThatExist()
    {
        var broken = from page in Page.All
                     from Match match in LinkPattern().Matches(page.Text)
                     let target = match.Groups["target"].Value
                     where !target.Contains("://", StringComparison.Ordinal) && !Exists(page, target)
                     select $"{page.Path}: {target}";
        Assert.Equal("", string.Join(Environment.NewLine, broken));
    }

    [Fact]
    public void PathsOfSources_Exist()
    {
        var missing = from page in Page.All
                      from Match match in PathPattern().Matches(page.Text)
                      let path = match.Groups["path"].Value.TrimEnd('/')
                      where !MadeByTheGuide.Contains(path) && !Path.Exists(Path.Combine(Repository.Root, path))
                      select $"{page.Path}: {path}";
        Assert.Equal("", string.Join(Environment.NewLine, missing));
    }

    private static bool Exists(Page page, string target)
    {
        var parts = target.Split('#');
        var file = parts[0].Length == 0 ? Path.Combine(Repository.Root, page.Path) : page.Resolve(parts[0]);
        return Path.Exists(file) && (parts.Length == 1 || Headings(file).Contains(parts[1]));
    }

    private static IEnumerable<string> Headings(string file) => File.ReadLines(file)
        .Where(line => line.StartsWith('#'))
        .Select(line => NotInAnchors().Replace(line.TrimStart('#').Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.None, 1000)]
    private static partial Regex LinkPattern();

    [GeneratedRegex(@"`(?<path>(?:src|tests|docs|\.ci)/[A-Za-z0-9_./-]+)`", RegexOptions.None, 1000)]
    private static partial Regex PathPattern();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]", RegexOptions.None, 1000)]
    private static partial Regex NotInAnchors();
}
