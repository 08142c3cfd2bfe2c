using HerSys.Testing.Processes;

namespace HerSys.Guides.Tests.Documents;

/// <summary>A page of documentation.</summary>
/// <param name="Path">Path from the folder of the solution.</param>
/// <param name="Text">Its text.</param>
internal sealed record Page(string Path, string Text)
{
    private static readonly string[] Folders = ["docs", "src"];
    private static readonly string[] NotOurs = ["bin", "obj", "node_modules", "artifacts"];

    /// <summary>All pages of the repository.</summary>
    public static IReadOnlyList<Page> All { get; } =
    [
        .. Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Folders.SelectMany(folder => Directory.EnumerateFiles(System.IO.Path.Combine(Repository.Root, folder), "*.md", SearchOption.AllDirectories)))
            .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file))
            .Where(file => !file.Split(System.IO.Path.DirectorySeparatorChar).Intersect(NotOurs, StringComparer.Ordinal).Any())
            .Order(StringComparer.Ordinal)
            .Select(file => new Page(file, File.ReadAllText(System.IO.Path.Combine(Repository.Root, file)))),
    ];

    /// <summary>Absolute path of something that the page names relative to itself.</summary>
    public string Resolve(string relative) =>
        System.IO.Path.GetFullPath(relative, System.IO.Path.GetDirectoryName(System.IO.Path.Combine(Repository.Root, Path))!);
}
