using System.Text.RegularExpressions;
using HerSys.Platform.Mvc.Localization;

namespace HerSys.Architecture.Tests.Support;

/// <summary>Captions in views and code of the whole product, and their translations.</summary>
internal sealed partial class CaptionSources
{
    private static readonly string[] Folders = ["src/Modules", "src/Themes", "src/Platform", "src/Host"];

    private readonly IReadOnlyList<SourceFile> files = Repository.Files(Folders, ".cs", ".cshtml", ".json");

    /// <summary>All captions that are asked for.</summary>
    public IReadOnlyList<Caption> Used => field ??= [.. files.Where(file => !file.Path.EndsWith(".json", StringComparison.Ordinal)).SelectMany(CaptionsOf)];

    /// <summary>All entries of translation files.</summary>
    public IReadOnlyList<Translation> Translations => field ??= [.. Repository.Files(Folders, ".po").SelectMany(Read)];

    /// <summary>Japanese texts that have an English one.</summary>
    public IReadOnlySet<string> Translated => field ??= Translations.Select(translation => translation.Text).ToHashSet(StringComparer.Ordinal);

    /// <summary>Japanese letters in views that stand outside of captions.</summary>
    public IReadOnlyList<string> UntranslatedInViews =>
    [
        .. files.Where(file => file.Path.EndsWith(".cshtml", StringComparison.Ordinal))
            .SelectMany(file => Bare(file.Text).Split('\n').Where(line => Japanese().IsMatch(line)).Select(line => $"{file.Path}: {line.Trim()}")),
    ];

    /// <summary>Whether a text stands anywhere in a project or one that belongs to it.</summary>
    public bool IsWrittenIn(string project, string text)
    {
        var literal = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
        return files.Any(file => file.Project.StartsWith(project, StringComparison.Ordinal) && (file.Text.Contains(literal, StringComparison.Ordinal) || file.Text.Contains(text, StringComparison.Ordinal)));
    }

    private static IEnumerable<Caption> CaptionsOf(SourceFile file) =>
        CaptionReader.Asked(file.Text).SelectMany(CaptionReader.Literals)
            .Concat(Labelled().Matches(file.Text).Select(match => CaptionReader.Unescape(match.Groups[1].Value)))
            .Where(text => Japanese().IsMatch(text))
            .Select(text => new Caption(file.Path, text));

    private static IEnumerable<Translation> Read(SourceFile file)
    {
        using var reader = new StringReader(file.Text);
        return [.. PoFile.Read(reader).Select(entry => new Translation(file.Project, entry.Id, entry.Text))];
    }

    // Attributes of tag helpers are read, C# between braces is not text: what it shows comes through a caption.
    private static string Bare(string view) => CaptionReader.Without(CaptionReader.Bilingual, CaptionReader.Without(CaptionReader.Asked, Comment().Replace(view, "")));

    [GeneratedRegex(@"(?:Display\(\s*Name\s*=|ErrorMessage\s*=|NavigationItem\(|Heading\s*=)\s*""((?:[^""\\]|\\.)*)""", RegexOptions.None, 10_000)]
    private static partial Regex Labelled();

    // The middle dot (U+30FB) is a mark between words of any language.
    [GeneratedRegex("[\u3040-\u30fa\u30fc-\u30ff\u4e00-\u9fff]", RegexOptions.None, 1000)]
    private static partial Regex Japanese();

    [GeneratedRegex("@\\*.*?\\*@|<!--.*?-->|^\\s*//.*?$|(?<=\\s)// .*?$", RegexOptions.Singleline | RegexOptions.Multiline, 10_000)]
    private static partial Regex Comment();
}
