using System.Text.RegularExpressions;
using HerSys.Architecture.Tests.Support;

namespace HerSys.Architecture.Tests;

public sealed partial class FileTests
{
    private const int MostLines = 400;
    private const int FewLines = 150;
    private const double ShareOfShortFiles = 0.9;

    private static readonly IReadOnlyList<SourceFile> Code = Repository.Files(["src", "tests"], ".cs", ".cshtml", ".css", ".js");

    [Fact]
    public void NoFile_IsLongerThanFourHundredLines() =>
        Violations.None(Code.Where(file => file.Lines > MostLines).Select(file => $"{file.Path}: {file.Lines}"));

    [Fact]
    public void NineOfTenFiles_AreShorterThanOneHundredAndFiftyLines()
    {
        var share = Code.Count(file => file.Lines < FewLines) / (double)Code.Count;
        Assert.True(share >= ShareOfShortFiles, $"{share:P1} of {Code.Count} files are short.");
    }

    [Fact]
    public void File_HoldsOnePublicType() => Violations.None(
        Repository.Files(["src"], ".cs")
            .Where(file => PublicType().Count(file.Text) > 1)
            .Select(file => file.Path));

    /// <summary>Razor, captions and styles take the marks of an unfinished merge for words and show them.</summary>
    [Fact]
    public void NoFile_HoldsAnUnfinishedMerge() => Violations.None(
        Repository.Files(["src", "tests", "docs"], ".cs", ".cshtml", ".css", ".js", ".json", ".md", ".po", ".csproj")
            .Where(file => MergeMark().IsMatch(file.Text))
            .Select(file => file.Path));

    [Fact]
    public void NoFile_SpeaksOfTheMachineThatItWasWrittenOn() => Violations.None(
        Repository.Files(["src", "tests", "docs"], ".cs", ".cshtml", ".css", ".js", ".json", ".md", ".po", ".csproj")
            .Where(file => MachinePath().IsMatch(file.Text))
            .Select(file => file.Path));

    [Fact]
    public void EveryProject_ExplainsItself() => Violations.None(
        new[] { "src/Modules", "src/Platform", "src/Host", "src/Themes" }
            .SelectMany(folder => Directory.GetDirectories(Path.Combine(Repository.Root, folder)))
            .Where(folder => Directory.GetFiles(folder, "*.csproj").Length > 0 && !IsPartOfAModule(folder))
            .Where(folder => !File.Exists(Path.Combine(folder, "README.md")) || new FileInfo(Path.Combine(folder, "README.md")).Length < 400)
            .Select(folder => Path.GetRelativePath(Repository.Root, folder)));

    // A module's abstractions are explained with the module.
    private static bool IsPartOfAModule(string folder) =>
        folder.Contains("Modules", StringComparison.Ordinal) && folder.EndsWith(".Abstractions", StringComparison.Ordinal);

    [GeneratedRegex("^(<{7}|>{7}) ", RegexOptions.Multiline, 10_000)]
    private static partial Regex MergeMark();

    [GeneratedRegex(@"^public\s+(?:(?:sealed|static|abstract|partial|readonly)\s+)*(?:class|record|struct|interface|enum|delegate)\b", RegexOptions.Multiline, 10_000)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"/(?:work|home|root)/[a-z]", RegexOptions.None, 10_000)]
    private static partial Regex MachinePath();
}
