using HerSys.Guides.Tests.Guides;
using HerSys.Testing.Processes;

namespace HerSys.Guides.Tests;

/// <summary>Follows docs/guides/add-a-module.md.</summary>
public sealed class AddAModuleTests
{
    private const string Module = "src/Modules/HerSys.Oximeters";
    private const string Tests = "tests/HerSys.Oximeters.Tests";

#if DEBUG
    private const string Configuration = "Debug";
#else
    private const string Configuration = "Release";
#endif

    private static readonly IReadOnlyList<GuideFile> Files = Guide.FilesOf("add-a-module.md");

    [Fact]
    public async Task Guide_Followed_BuildsAndPassesItsOwnTests()
    {
        using var workspace = new GuideWorkspace(Files);

        // What the repository holds was built with this test; only the guide's own two projects are built here.
        string[] build = ["-c", Configuration, "-nologo", "-p:BuildProjectReferences=false", "-p:UseSharedCompilation=false"];
        AssertDone(await workspace.RunAsync(["build", Module, .. build]));
        AssertDone(await workspace.RunAsync(["build", Tests, .. build]));

        var result = await workspace.RunAsync("test", Tests, "-c", Configuration, "--no-build", "--nologo");
        AssertDone(result);
        Assert.Matches(@"Passed!\s+- Failed:\s+0, Passed:\s+[4-9]", result.Output);
    }

    [Fact]
    public void Guide_WritesTheFilesOfAModuleAsTheMapSays()
    {
        var paths = Files.Select(file => file.Path).ToList();
        string[] anatomy = ["Manifest.cs", "Startup.cs", "Permissions.cs", "Localization/en.po", "Views/_ViewImports.cshtml"];
        Assert.All(anatomy, file => Assert.Contains($"{Module}/{file}", paths));
        Assert.DoesNotContain(paths, path => File.Exists(Path.Combine(Repository.Root, path)));
    }

    [Fact]
    public void Guide_ReferencesTheModuleAsTheHostReferencesOthers()
    {
        var guide = File.ReadAllText(Path.Combine(Repository.Root, "docs/guides/add-a-module.md"));
        var host = File.ReadAllText(Path.Combine(Repository.Root, "src/Host/HerSys.Host/HerSys.Host.csproj"));
        const string line = "<ProjectReference Include=\"../../Modules/HerSys.Oximeters/HerSys.Oximeters.csproj\" />";
        Assert.Contains(line, guide, StringComparison.Ordinal);
        Assert.Contains(line.Replace("Oximeters", "Audit", StringComparison.Ordinal), host, StringComparison.Ordinal);
    }

    private static void AssertDone(DotNetResult result) => Assert.True(result.ExitCode == 0, result.Output);
}
