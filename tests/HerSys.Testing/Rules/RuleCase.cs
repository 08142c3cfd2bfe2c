namespace HerSys.Testing.Rules;

/// <summary>
/// A case of a rule about notifications (domain.md 1.4): what is answered, and what the rule says to it. The validator, the
/// form and the interface for clinics' own systems are held to the same cases.
/// </summary>
/// <param name="Rule">V01 to V23 of the law, V24 of our own.</param>
/// <param name="Kind">fulfilled, violated, boundary or notApplicable.</param>
/// <param name="Form">The version of the form.</param>
/// <param name="Answers">Answers by field, as somebody would type them; a list where the field takes several.</param>
/// <param name="Field">The field beside which the rule speaks; null where it must be silent.</param>
/// <param name="Severity">error, warning or soft; null where it must be silent.</param>
/// <param name="Existing">Answers of a notification that was filed before (V23); null for none.</param>
/// <param name="IsDropped">
/// A way in that judges open fields only does not take this answer at all: the field is closed or worked out.
/// </param>
public sealed record RuleCase(
    string Rule,
    string Kind,
    string Form,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Answers,
    string? Field,
    string? Severity,
    IReadOnlyDictionary<string, IReadOnlyList<string>>? Existing,
    bool IsDropped);
