namespace HerSys.Reporting.Forms;

/// <summary>The field has an answer, or has none.</summary>
/// <param name="Field">The field that is read.</param>
/// <param name="Answered">False: the field is blank.</param>
public sealed record FieldIsAnswered(string Field, bool Answered) : FieldCondition
{
    /// <inheritdoc/>
    public override IEnumerable<string> Fields => [Field];

    /// <inheritdoc/>
    public override bool IsMet(FormAnswers answers) => answers.IsBlank(Field) != Answered;
}
