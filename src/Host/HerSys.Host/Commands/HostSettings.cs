using System.CommandLine;
using System.Text.RegularExpressions;

namespace HerSys.Host.Commands;

/// <summary>Settings of the host among the words of a command: <c>--HerSys:Data:Path=/srv/hersys</c>.</summary>
internal static partial class HostSettings
{
    /// <summary>The settings of a command.</summary>
    public static string[] Of(ParseResult parsed) => [.. parsed.UnmatchedTokens.Where(IsSetting)];

    /// <summary>The first word that is neither an option of the command nor a setting; null when all are known.</summary>
    public static string? UnknownWord(ParseResult parsed) => parsed.UnmatchedTokens.FirstOrDefault(word => !IsSetting(word));

    private static bool IsSetting(string word) => Pattern().IsMatch(word);

    [GeneratedRegex("^--[A-Za-z][A-Za-z0-9]*(:[A-Za-z0-9_.-]+)+=", RegexOptions.None, 1000)]
    private static partial Regex Pattern();
}
