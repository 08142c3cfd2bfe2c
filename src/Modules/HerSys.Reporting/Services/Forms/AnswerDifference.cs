using HerSys.Japan;

namespace HerSys.Reporting.Services.Forms;

/// <summary>A field whose answer differs between two versions.</summary>
/// <param name="Code">The field.</param>
/// <param name="Label">Its name.</param>
/// <param name="Before">The words of one; empty when blank.</param>
/// <param name="After">The words of the other; empty when blank.</param>
public sealed record AnswerDifference(string Code, BilingualText Label, string Before, string After);
