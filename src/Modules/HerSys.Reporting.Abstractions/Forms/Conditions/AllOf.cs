namespace HerSys.Reporting.Forms;

/// <summary>All conditions are met.</summary>
/// <param name="Conditions">At least one.</param>
public sealed record AllOf(IReadOnlyList<FieldCondition> Conditions) : FieldCondition
{
    /// <inheritdoc/>
    public override IEnumerable<string> Fields => Conditions.SelectMany(condition => condition.Fields);

    /// <inheritdoc/>
    public override IEnumerable<FieldCondition> Parts => Conditions.SelectMany(condition => condition.Parts);

    /// <inheritdoc/>
    public override bool IsMet(FormAnswers answers) => Conditions.All(condition => condition.IsMet(answers));
}
