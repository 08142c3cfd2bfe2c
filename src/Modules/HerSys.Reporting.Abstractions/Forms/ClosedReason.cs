using HerSys.Japan;

namespace HerSys.Reporting.Forms;

/// <summary>Why a field is closed, for the message when it was answered all the same.</summary>
public sealed record ClosedReason
{
    /// <summary>The rule under which the answer is reported.</summary>
    public required string Rule { get; init; }

    /// <summary>Why it is closed and what to do, as full sentences.</summary>
    public required BilingualText Text { get; init; }
}
