using System.Text;

namespace HerSys.Japan;

/// <summary>What <see cref="EncodingDetector"/> found.</summary>
/// <param name="Encoding">The encoding; null when there is a problem.</param>
/// <param name="Problem">Why the file cannot be read, and what to do; null when it can.</param>
public sealed record EncodingFinding(Encoding? Encoding, BilingualText? Problem);
