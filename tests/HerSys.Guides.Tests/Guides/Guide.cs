using System.Text.RegularExpressions;
using HerSys.Testing.Processes;

namespace HerSys.Guides.Tests.Guides;

/// <summary>A page of <c>docs/guides</c>. A file to write is a line with its path in bold code, then a code block.</summary>
internal static partial class Guide
{
    /// <summary>The files that a guide tells its reader to write, in its order.</summary>
    public static IReadOnlyList<GuideFile> FilesOf(string name)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "guides", name));
        return [.. FilePattern().Matches(text).Select(match => new GuideFile(match.Groups["path"].Value, match.Groups["text"].Value))];
    }

    [GeneratedRegex(@"^\*\*`(?<path>[^`\n]+)`\*\*\n\n```[a-z]+\n(?<text>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline, 5000)]
    private static partial Regex FilePattern();
}
