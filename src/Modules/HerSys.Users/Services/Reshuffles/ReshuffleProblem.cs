using HerSys.Japan;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>Why a line is not carried out.</summary>
/// <param name="Column">The column at fault, as the template names it; empty for the whole line.</param>
/// <param name="Text">Why, and what to do.</param>
public sealed record ReshuffleProblem(string Column, BilingualText Text);
