using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Tests.Support;

/// <summary>Synthetic notifications that every rule accepts, as a doctor would have typed them on 1 August 2022.</summary>
internal static class Sample
{
    internal static readonly DateOnly Today = new(2022, 8, 1);

    internal static FormDefinition Short { get; } = FormCatalog.Embedded.Get("2022-06-30");

    internal static FormDefinition Long { get; } = FormCatalog.Embedded.Get("2021-02");

    internal static FormDefinition First { get; } = FormCatalog.Embedded.Get("2020-05");

    internal static FormDefinition FourGroups { get; } = FormCatalog.Embedded.Get("2022-09-26");

    internal static FormDefinition SevenItems { get; } = FormCatalog.Embedded.Get("2022-08-04");

    /// <summary>A confirmed patient on the short form.</summary>
    internal static FormAnswers Confirmed { get; } = Person
        .With("patient_type", PatientTypes.Confirmed)
        .With("symptomatic", "yes")
        .WithList("symptoms", ["fever", "cough"])
        .With("onset_date", "R4.7.30")
        .With("test_kind", "antigen_qualitative")
        .With("specimen", "nasal_swab")
        .With("specimen_date", "8/1")
        .With("diagnosis_date", "2022/8/1")
        .With("severity", "mild")
        .With("admitted", "no")
        .With("admission_needed", "no");

    internal static FormAnswers Asymptomatic { get; } = Confirmed
        .With("patient_type", PatientTypes.Asymptomatic)
        .With("symptomatic", "no")
        .Without("symptoms")
        .Without("onset_date")
        .Without("severity");

    internal static FormAnswers Suspected { get; } = Confirmed
        .With("patient_type", PatientTypes.Suspected)
        .With("admission_needed", "yes")
        .Without("test_kind")
        .Without("specimen")
        .Without("specimen_date");

    internal static FormAnswers Deceased { get; } = Person
        .With("patient_type", PatientTypes.Deceased)
        .With("test_kind", "nucleic_acid")
        .With("specimen", "nasopharyngeal_swab")
        .With("specimen_date", "2022/8/1")
        .With("diagnosis_date", "2022/8/1")
        .With("death_date", "2022/7/31");

    internal static FormAnswers DeceasedSuspected { get; } = Person
        .With("patient_type", PatientTypes.DeceasedSuspected)
        .With("diagnosis_date", "2022/8/1")
        .With("death_date", "2022/7/31");

    /// <summary>A confirmed patient on the form of 2021, with a block per test.</summary>
    internal static FormAnswers ConfirmedLong { get; } = Confirmed
        .Without("symptomatic")
        .Without("test_kind")
        .Without("specimen")
        .Without("specimen_date")
        .Without("vaccination_count")
        .With("institution_address", "那覇市見本1-2-3")
        .With("occupation", "保育士")
        .With("first_visit_date", "2022/8/1")
        .With("nucleic_acid_result", "positive")
        .With("nucleic_acid_specimen", "saliva")
        .With("nucleic_acid_specimen_date", "2022/8/1");

    private static FormAnswers Person => FormAnswers.Empty
        .With("doctor_name", "例示 進")
        .With("institution_name", "見本クリニック")
        .With("institution_code", "4710100019")
        .With("institution_phone", "098-000-0100")
        .With("report_date", "R4.8.1")
        .With("family_name", "見本")
        .With("given_name", "花子")
        .With("family_kana", "みほん")
        .With("given_kana", "ハナコ")
        .With("sex", "female")
        .With("birth_date", "昭和58年3月14日")
        .With("address", "那覇市見本4-5-6")
        .With("phone", "090-0000-0123")
        .With("location_same", "yes")
        .With("vaccination_count", "3")
        .WithList("risk_factors", ["none"])
        .With("pregnancy", "no");

    internal static FormAnswers Of(string type) => type switch
    {
        PatientTypes.Confirmed => Confirmed,
        PatientTypes.Asymptomatic => Asymptomatic,
        PatientTypes.Suspected => Suspected,
        PatientTypes.Deceased => Deceased,
        _ => DeceasedSuspected,
    };
}
