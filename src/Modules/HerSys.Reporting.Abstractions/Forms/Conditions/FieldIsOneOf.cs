namespace HerSys.Reporting.Forms;

/// <summary>The field's answer is, or its list contains, one of some values.</summary>
/// <param name="Field">The field that is read.</param>
/// <param name="Values">Option codes.</param>
public sealed record FieldIsOneOf(string Field, IReadOnlyList<string> Values) : FieldCondition
{
    /// <inheritdoc/>
    public override IEnumerable<string> Fields => [Field];

    /// <inheritdoc/>
    public override bool IsMet(FormAnswers answers) => Values.Any(value => answers.Is(Field, value));
}
