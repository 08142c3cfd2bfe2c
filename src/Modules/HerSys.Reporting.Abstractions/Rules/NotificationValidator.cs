using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>Judges answers to a form (domain.md 1.4): a draft may violate, a submission may not, an old record is flagged.</summary>
/// <param name="rules">The rules to apply, those of other modules included.</param>
public sealed class NotificationValidator(IEnumerable<INotificationRule> rules)
{
    private readonly INotificationRule[] _rules = [.. rules];

    /// <summary>A validator with the rules that ship with the product.</summary>
    public static NotificationValidator Standard { get; } = new(NotificationRules.All);

    /// <summary>Normalises the answers and applies the rules.</summary>
    /// <param name="form">The version under which the record is judged: the one in force on its report date.</param>
    /// <param name="answers">The answers as typed or as stored.</param>
    /// <param name="context">Today (JST) and the tenant's choices.</param>
    /// <param name="mode">How strictly to judge.</param>
    public ValidationResult Validate(
        FormDefinition form, FormAnswers answers, ValidationContext context, ValidationMode mode)
    {
        var normalized = AnswerNormalizer.Normalize(form, answers, context.Today);
        var input = new RuleInput(form, normalized, context);
        var order = form.Fields.Select((field, index) => (field.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index);
        var findings = _rules
            .Where(rule => mode != ValidationMode.Draft || rule.Descriptor.Kind == RuleKind.Format)
            .SelectMany(rule => rule.Check(input))
            .Select(finding => finding with { Severity = In(mode, finding.Severity) })
            .OrderBy(finding => order.GetValueOrDefault(finding.FieldCode, int.MaxValue))
            .ThenByDescending(finding => finding.Severity)
            .ToList();
        return new(normalized, findings);
    }

    private static Severity In(ValidationMode mode, Severity severity) => mode switch
    {
        ValidationMode.Draft => Severity.Soft,
        ValidationMode.Legacy when severity == Severity.Error => Severity.Warning,
        _ => severity,
    };
}
