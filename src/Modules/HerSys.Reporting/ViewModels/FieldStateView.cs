namespace HerSys.Reporting.ViewModels;

/// <summary>What the answers so far mean for a field that is on the screen already.</summary>
/// <param name="Code">The field.</param>
/// <param name="Name">Id of its first control.</param>
/// <param name="Mark"><c>required</c>, <c>optional</c>, or empty where the type of patient is yet to decide.</param>
/// <param name="Error">What is wrong with what was typed; null when nothing is, or nothing was typed.</param>
/// <param name="Options">Options that are open, separated by spaces; null where all are.</param>
/// <param name="Computed">The value that the system works out.</param>
/// <param name="Effect">What the chosen option opens and closes.</param>
/// <param name="Suggestion">The only answer that can be right, or the usual one, while the field is blank.</param>
/// <param name="IsUsual">Whether it is the usual one, which the person is to look at.</param>
public sealed record FieldStateView(
    string Code, string Name, string Mark, string? Error, string? Options, string? Computed, string? Effect, string? Suggestion, bool IsUsual);
