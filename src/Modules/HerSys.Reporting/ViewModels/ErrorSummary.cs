namespace HerSys.Reporting.ViewModels;

/// <summary>What stands against filing, at the top of the page. Blanks are counted apart from mistakes.</summary>
/// <param name="Mistakes">Id of the control, and what is wrong.</param>
/// <param name="Blanks">Id of the control, and the label of what is missing.</param>
public sealed record ErrorSummary(
    IReadOnlyList<KeyValuePair<string, string>> Mistakes, IReadOnlyList<KeyValuePair<string, string>> Blanks)
{
    /// <summary>Nothing.</summary>
    public static ErrorSummary None { get; } = new([], []);

    /// <summary>Whether there is anything.</summary>
    public bool Any => Mistakes.Count + Blanks.Count > 0;
}
