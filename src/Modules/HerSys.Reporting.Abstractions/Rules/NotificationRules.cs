using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>
/// The rules that ship with the product. V13, V14 and V20 and parts of V07, V11, V12, V15 to V19 and V21 are data of the
/// forms, found by the general rules on options, format, range, required and hidden fields. V23 needs the records of the
/// tenant: see <see cref="IDuplicateNotificationFinder"/>.
/// </summary>
public static class NotificationRules
{
    /// <summary>All rules; register each as <see cref="INotificationRule"/>.</summary>
    public static IReadOnlyList<INotificationRule> All { get; } =
    [
        new RequiredFieldsRule(),
        new HiddenFieldsRule(),
        new UnknownFieldsRule(),
        new OptionRule(),
        new FormatRule(),
        new LengthRule(),
        new RangeRule(),
        new PositiveTestRule(),
        new NotBeforeRule("V01", later: FieldCodes.ReportDate, earlier: FieldCodes.DiagnosisDate),
        new SpecimenBeforeDiagnosisRule(),
        new NotBeforeRule("V03", later: FieldCodes.DiagnosisDate, earlier: FieldCodes.FirstVisitDate),
        new NotBeforeRule("V04", later: FieldCodes.FirstVisitDate, earlier: FieldCodes.OnsetDate),
        new LongIllnessRule(),
        new InfectionDateRule(),
        new InfectionPeriodRule(),
        new DeathDateRule(),
        new NoFutureDateRule(),
        new BirthDateRule(),
        new AgeRule(),
        new SymptomsByTypeRule(),
        new ExclusiveOptionRule(),
        new GuardianRule(),
        new AdmissionDateRule(),
        new VaccineDosesRule(),
        new TravelDatesRule(),
        new OxygenSaturationRule(),
        new PregnancyRule(),
        new FourGroupsRule(),
    ];
}
