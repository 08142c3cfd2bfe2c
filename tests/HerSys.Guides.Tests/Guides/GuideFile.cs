namespace HerSys.Guides.Tests.Guides;

/// <summary>A file that a guide tells its reader to write.</summary>
/// <param name="Path">Path from the folder of the solution, with slashes.</param>
/// <param name="Text">What to write.</param>
internal sealed record GuideFile(string Path, string Text);
