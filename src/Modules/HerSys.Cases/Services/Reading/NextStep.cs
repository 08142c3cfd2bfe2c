namespace HerSys.Cases.Services.Reading;

/// <summary>What should be done next with a case (次にすること).</summary>
/// <param name="Text">Why, in a sentence.</param>
/// <param name="Actions">The main action first; empty where nothing is to be done.</param>
public sealed record NextStep(string Text, IReadOnlyList<NextAction> Actions);
