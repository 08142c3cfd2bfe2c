using HerSys.Reporting.Forms;

namespace HerSys.Reporting.IntegrationTests.Support;

/// <summary>Synthetic answers as a doctor would type them on 1 August 2022: each type with no more than it needs.</summary>
internal sealed class Answers
{
    private readonly List<KeyValuePair<string, string>> values = [];

    /// <summary>The least that the short form takes for a type; a reading of one's own keeps tests apart.</summary>
    public static Answers Of(string type, string kana)
    {
        var answers = Person(kana).Set("patient_type", type);
        return type switch
        {
            PatientTypes.Confirmed => answers.Living().Tested().Set("symptomatic", "yes").Set("onset_date", "R4.7.30").Set("severity", "mild"),
            PatientTypes.Asymptomatic => answers.Living().Tested().Set("symptomatic", "no"),
            PatientTypes.Suspected => answers.Living().Set("symptomatic", "yes").Set("onset_date", "7/30").Set("severity", "mild").Set("admission_needed", "yes"),
            PatientTypes.Deceased => answers.Tested().Set("death_date", "7/31"),
            _ => answers.Set("death_date", "7/31"),
        };
    }

    public static Answers Confirmed(string kana) => Of(PatientTypes.Confirmed, kana);

    public Answers Set(string code, string value)
    {
        values.RemoveAll(pair => pair.Key == code);
        values.Add(KeyValuePair.Create(code, value));
        return this;
    }

    public Answers Without(string code)
    {
        values.RemoveAll(pair => pair.Key == code);
        return this;
    }

    public IEnumerable<KeyValuePair<string, string>> Posted() => values.Select(pair => KeyValuePair.Create("a." + pair.Key, pair.Value));

    private static Answers Person(string kana) => new Answers()
        .Set("doctor_name", "例示 進")
        .Set("institution_name", "見本クリニック")
        .Set("institution_phone", "098-000-0100")
        .Set("report_date", "2022/8/1")
        .Set("family_name", "見本")
        .Set("given_name", "花子")
        .Set("family_kana", kana)
        .Set("given_kana", "はなこ")
        .Set("sex", "female")
        .Set("birth_date", "昭和58年3月14日")
        .Set("address", "沖縄県那覇市見本4-5-6")
        .Set("phone", "090-0000-0123")
        .Set("location_same", "yes")
        .Set("diagnosis_date", "8/1")
        .Set("vaccination_count", "3")
        .Set("risk_factors", "none")
        .Set("pregnancy", "no");

    private Answers Living() => Set("admitted", "no").Set("admission_needed", "no");

    private Answers Tested() => Set("test_kind", "antigen_qualitative").Set("specimen", "nasal_swab").Set("specimen_date", "8/1");
}
