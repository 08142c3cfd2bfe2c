using System.Text.RegularExpressions;
using HerSys.Testing.Processes;

namespace HerSys.Guides.Tests.Guides;

/// <summary>
/// A folder below <c>artifacts</c> with the files of a guide, laid out as in the repository, whose rules for projects
/// apply in it. References to projects of the repository lead there; the others stay among the guide's files.
/// </summary>
internal sealed partial class GuideWorkspace : IDisposable
{
    private static readonly string[] SharedRules = ["src/Modules/Directory.Build.targets", "tests/Directory.Build.props"];

    private readonly string folder;

    /// <param name="files">The files to write.</param>
    public GuideWorkspace(IEnumerable<GuideFile> files)
    {
        folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts", "guides", Guid.NewGuid().ToString("n"))).FullName;
        foreach (var rules in SharedRules)
        {
            Write(new GuideFile(rules, $"<Project><Import Project=\"{Path.Combine(Repository.Root, rules)}\" /></Project>"));
        }

        foreach (var file in files)
        {
            Write(file.Path.EndsWith(".csproj", StringComparison.Ordinal) ? LeadingToTheRepository(file) : file);
        }
    }

    /// <summary>Runs the .NET command line in the folder.</summary>
    public Task<DotNetResult> RunAsync(params string[] arguments) => DotNet.RunAsync(folder, arguments);

    /// <inheritdoc />
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static GuideFile LeadingToTheRepository(GuideFile project) => project with
    {
        Text = ReferencePattern().Replace(project.Text, match =>
        {
            var place = Path.Combine(Repository.Root, Path.GetDirectoryName(project.Path)!);
            var target = Path.GetFullPath(match.Groups["path"].Value, place);
            return File.Exists(target) ? $"ProjectReference Include=\"{target}\"" : match.Value;
        }),
    };

    private void Write(GuideFile file)
    {
        var path = Path.Combine(folder, file.Path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, file.Text);
    }

    [GeneratedRegex("ProjectReference Include=\"(?<path>[^\"]+)\"", RegexOptions.None, 1000)]
    private static partial Regex ReferencePattern();
}
