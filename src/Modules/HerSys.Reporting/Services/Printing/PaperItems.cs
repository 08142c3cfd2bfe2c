using HerSys.Japan;

namespace HerSys.Reporting.Services.Printing;

/// <summary>Where the fields stand on the official form (別記様式6-1, domain.md 1.2). What has no place there goes under 19.</summary>
internal static class PaperItems
{
    /// <summary>Fields above the numbered items.</summary>
    public static IReadOnlyList<string> Head { get; } =
    [
        "report_date", "doctor_name", "doctor_kana", "institution_name", "institution_code", "institution_address",
        "institution_phone", "institution_night_phone", "institution_patient_id",
    ];

    /// <summary>The items from 1 to 18.</summary>
    public static IReadOnlyList<(string Number, BilingualText Title, string[] Fields)> Numbered { get; } =
    [
        ("1", new("診断(検案)した者(死体)の類型", "Type of patient"), ["patient_type"]),
        ("2", new("当該者氏名", "Name"), ["family_kana", "given_kana", "family_name", "given_name"]),
        ("3", new("性別", "Sex"), ["sex"]),
        ("4", new("生年月日", "Date of birth"), ["birth_date"]),
        ("5", new("診断時の年齢", "Age at diagnosis"), ["age", "age_months"]),
        ("6", new("当該者職業", "Occupation"), ["occupation"]),
        ("7", new("当該者住所", "Address"), ["postal_code", "address", "residence_municipality", "phone"]),
        ("8", new("当該者所在地", "Present location"), ["location_same", "location_address", "location_phone"]),
        ("9", new("保護者氏名", "Guardian"), ["guardian_name"]),
        ("10", new("保護者住所", "Guardian's address"), ["guardian_address", "guardian_phone"]),
        ("11", new("症状", "Symptoms"), ["symptomatic", "symptoms", "symptoms_other", "spo2"]),
        ("12", new("診断方法", "Diagnosis"),
        [
            "test_kind", "specimen", "specimen_other", "specimen_date",
            "culture_result", "culture_specimen", "culture_specimen_other", "culture_specimen_date",
            "nucleic_acid_result", "nucleic_acid_specimen", "nucleic_acid_specimen_other", "nucleic_acid_specimen_date",
            "antigen_qualitative_result", "antigen_qualitative_specimen", "antigen_qualitative_specimen_date",
            "antigen_quantitative_result", "antigen_quantitative_specimen", "antigen_quantitative_specimen_date",
        ]),
        ("13", new("初診年月日", "First visit"), ["first_visit_date"]),
        ("14", new("診断(検案)年月日", "Diagnosis"), ["diagnosis_date"]),
        ("15", new("感染したと推定される年月日", "Presumed infection"), ["infection_date"]),
        ("16", new("発病年月日", "Onset"), ["onset_date"]),
        ("17", new("死亡年月日", "Death"), ["death_date"]),
        ("18", new("感染原因・感染経路・感染地域・ワクチン", "Route, place, vaccination"),
        [
            "route_certainty", "routes", "route_droplet_detail", "route_contact_detail", "route_other_detail", "area_certainty", "area_kind",
            "area_prefecture", "area_municipality", "area_country", "area_detail", "departure_date", "entry_date", "vaccination_count",
            "vaccine1_received", "vaccine1_age", "vaccine1_kind", "vaccine1_maker", "vaccine1_date",
            "vaccine2_received", "vaccine2_age", "vaccine2_kind", "vaccine2_maker", "vaccine2_date",
            "vaccine3_received", "vaccine3_age", "vaccine3_kind", "vaccine3_maker", "vaccine3_date",
        ]),
    ];
}
