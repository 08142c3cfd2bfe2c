using System.Text.RegularExpressions;

namespace HerSys.Architecture.Tests.Support;

/// <summary>An entry of a module's en.po.</summary>
internal sealed partial record Translation(string Project, string Text, string English)
{
    /// <summary>Whether it is not empty and has the same places for values as the Japanese text.</summary>
    public bool KeepsPlaces => English.Length > 0 && Places(Text).SetEquals(Places(English));

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"\{(\d)[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Place();
}
