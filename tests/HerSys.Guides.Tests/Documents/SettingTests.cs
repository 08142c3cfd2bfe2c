using System.Text.RegularExpressions;
using HerSys.Platform.Hosting;
using HerSys.Testing.Processes;

namespace HerSys.Guides.Tests.Documents;

/// <summary>docs/operations.md names the settings that the code reads, and no others.</summary>
public sealed partial class SettingTests
{
    private static readonly string Operations = File.ReadAllText(Path.Combine(Repository.Root, "docs/operations.md"));

    [Fact]
    public void SettingsOfShells_InThePage_AreThoseOfTheOptions() => Assert.Equal(
        typeof(ShellOptions).GetProperties().Select(property => "HerSys:Shells:" + property.Name).Order(StringComparer.Ordinal),
        SettingPattern().Matches(Operations).Select(match => match.Value).Where(key => key.StartsWith("HerSys:Shells:", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [Fact]
    public void SettingsInSources_AreExplained()
    {
        var read = from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
                   where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
                   from Match match in ReadPattern().Matches(File.ReadAllText(file))
                   select match.Groups["key"].Value;
        var keys = read.ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(keys);
        Assert.All(keys, key => Assert.Contains("`" + key, Operations, StringComparison.Ordinal));
    }

    [GeneratedRegex("HerSys:[A-Za-z:]+[A-Za-z]", RegexOptions.None, 1000)]
    private static partial Regex SettingPattern();

    [GeneratedRegex("\"(?<key>HerSys:[A-Za-z]+(?::[A-Za-z]+)*)\"", RegexOptions.None, 1000)]
    private static partial Regex ReadPattern();
}
