namespace HerSys.Architecture.Tests.Support;

/// <summary>A caption as a file uses it.</summary>
internal sealed record Caption(string File, string Text);
