namespace HerSys.Reporting.Forms;

/// <summary>A condition is not met; a field that reads it is open until the answer that closes it is given.</summary>
/// <param name="Condition">The condition that is turned round.</param>
public sealed record Not(FieldCondition Condition) : FieldCondition
{
    /// <inheritdoc/>
    public override IEnumerable<string> Fields => Condition.Fields;

    /// <inheritdoc/>
    public override IEnumerable<FieldCondition> Parts => Condition.Parts;

    /// <inheritdoc/>
    public override bool IsMet(FormAnswers answers) => !Condition.IsMet(answers);
}
