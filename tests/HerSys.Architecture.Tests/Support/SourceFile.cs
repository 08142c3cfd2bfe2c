namespace HerSys.Architecture.Tests.Support;

/// <summary>A file of the repository.</summary>
/// <param name="Path">Path from the root, with slashes.</param>
/// <param name="Text">What it holds.</param>
internal sealed record SourceFile(string Path, string Text)
{
    public int Lines => Text.Count(letter => letter == '\n');

    /// <summary>Name of the project that it belongs to: <c>HerSys.Cases</c>.</summary>
    public string Project => Path.Split('/')[2];
}
