using HerSys.Japan;

namespace HerSys.Reporting.Forms;

/// <summary>The person has not completed a number of years at the diagnosis; age 0 is <c>youngerThan: 1</c>.</summary>
/// <param name="Years">The age not yet reached, counted by birthdays as on forms.</param>
public sealed record PersonIsYoungerThan(int Years) : FieldCondition
{
    /// <inheritdoc/>
    public override IEnumerable<string> Fields => [FieldCodes.BirthDate];

    /// <inheritdoc/>
    public override bool IsMet(FormAnswers answers) =>
        PersonAtDiagnosis.Of(answers) is { } person && PersonAge.YearsAt(person.Birth, person.Day) < Years;
}
