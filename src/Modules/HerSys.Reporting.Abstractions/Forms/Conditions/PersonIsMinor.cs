using HerSys.Japan;

namespace HerSys.Reporting.Forms;

/// <summary>
/// The person is a minor (未成年) at the diagnosis: under 20 up to 2022-03-31, under 18 from 2022-04-01 (rule V15).
/// Before the diagnosis is entered, the report's day stands for it; without a birth date nobody is a minor.
/// </summary>
public sealed record PersonIsMinor : FieldCondition
{
    /// <inheritdoc/>
    public override IEnumerable<string> Fields => [FieldCodes.BirthDate];

    /// <inheritdoc/>
    public override bool IsMet(FormAnswers answers) =>
        PersonAtDiagnosis.Of(answers) is { } person && PersonAge.IsMinor(person.Birth, person.Day);
}
