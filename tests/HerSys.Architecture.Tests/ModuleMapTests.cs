using System.Text.RegularExpressions;
using HerSys.Architecture.Tests.Support;

namespace HerSys.Architecture.Tests;

public sealed class ModuleMapTests
{
    private const string Folder = "src/Modules";

    [Fact]
    public void EveryModule_IsOnTheMap() =>
        Violations.None(Projects().Where(project => !ModuleMap.Knows(ModuleMap.ModuleOf(project.Name))).Select(project => project.Name));

    [Fact]
    public void Reference_WithoutAnArrow_IsNotThere() => Violations.None(
        Projects().SelectMany(project => project.Modules
            .Where(other => !ModuleMap.Allows(ModuleMap.ModuleOf(project.Name), ModuleMap.ModuleOf(other)))
            .Select(other => $"{project.Name} -> {other}")));

    [Fact]
    public void TypesOfAnotherModule_AreUsedThroughItsContracts() => Violations.None(
        Product.Modules.SelectMany(module => ForeignTypes.UsedBy(module)).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Platform_KnowsNoModule() => Violations.None(
        Repository.Files(["src/Platform"], ".csproj").Where(file => file.Text.Contains("Modules/", StringComparison.Ordinal)).Select(file => file.Path));

    private static IEnumerable<(string Name, IReadOnlyList<string> Modules)> Projects() =>
        Repository.Files([Folder], ".csproj").Select(file => (
            Path.GetFileNameWithoutExtension(file.Path),
            (IReadOnlyList<string>)[.. Regex.Matches(file.Text, @"\.\./(HerSys\.[A-Za-z.]+)/", RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Groups[1].Value)]));
}
