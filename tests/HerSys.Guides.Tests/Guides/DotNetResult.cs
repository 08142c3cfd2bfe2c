namespace HerSys.Guides.Tests.Guides;

/// <summary>What the .NET command line answered.</summary>
/// <param name="ExitCode">0 when all went well.</param>
/// <param name="Output">What it wrote, errors included.</param>
internal sealed record DotNetResult(int ExitCode, string Output);
