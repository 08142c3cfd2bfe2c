using HerSys.Reporting.Rules;

namespace HerSys.Reporting.Forms;

/// <summary>A notification at a glance: for lists, the progress beside the form, and the projection columns of the case.</summary>
/// <param name="Name">Family and given name with a space; empty when unknown.</param>
/// <param name="Kana">The reading with a space; empty when unknown.</param>
/// <param name="PatientType">The type of patient; empty when not chosen.</param>
/// <param name="Age">Completed years at the diagnosis; null while birth or diagnosis is missing.</param>
/// <param name="Dates">The days that matter.</param>
/// <param name="Sections">Progress per section, in the order of the form.</param>
/// <param name="NextField">The first required field that is blank or wrong (次の未入力へ); null when all are done.</param>
public sealed record NotificationSummary(
    string Name, string Kana, string PatientType, int? Age, KeyDates Dates,
    IReadOnlyList<SectionProgress> Sections, string? NextField)
{
    /// <summary>Fields that must be filled.</summary>
    public int Required => Sections.Sum(section => section.Required);

    /// <summary>Fields that must be filled, are filled, and have no error.</summary>
    public int Complete => Sections.Sum(section => section.Complete);

    /// <summary>Errors other than blanks (直すところ).</summary>
    public int Errors => Sections.Sum(section => section.Errors);

    /// <summary>Sums up a validation in <see cref="ValidationMode.Submit"/>: drafts are judged so, too, to show what is left.</summary>
    public static NotificationSummary Of(FormDefinition form, ValidationResult submission) =>
        SummaryBuilder.Build(form, submission);
}
