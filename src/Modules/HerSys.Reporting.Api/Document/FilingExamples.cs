using System.Text.Json.Nodes;
using HerSys.Reporting.Api.Problems;
using HerSys.Reporting.Api.Requests;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Api.Document;

/// <summary>Synthetic notifications: each type of patient on the short form with no more than it needs, and each refusal.</summary>
internal static class FilingExamples
{
    public const string Version = "2022-06-30";

    public static IReadOnlyList<ApiExample> All =>
    [
        Filed("confirmed", "患者(確定例)", "Patient, confirmed", Confirmed()),
        Filed("asymptomatic", "無症状病原体保有者", "Asymptomatic carrier", Tested(Living(Person(PatientTypes.Asymptomatic))).With("symptomatic", "no")),
        Filed("suspected", "疑似症", "Suspected, treated as a patient", Living(Person(PatientTypes.Suspected)).With("admission_needed", "yes").With("symptomatic", "yes").With("onset_date", "7/30").With("severity", "mild")),
        Filed("deceased", "感染症死亡者の死体", "Corpse, infection proven", Tested(Person(PatientTypes.Deceased)).With("death_date", "2022-07-31")),
        Filed("deceased_suspected", "感染症死亡疑い者の死体", "Corpse, infection suspected", Person(PatientTypes.DeceasedSuspected).With("death_date", "2022-07-31")),
        Filed("any_notation", "和暦・半角カナ・数値も読みます", "Eras, half-width kana and numbers are read", Confirmed().With("report_date", "R4.8.1").With("birth_date", "昭和58年3月14日").With("family_kana", "ﾐﾎﾝ").With("vaccination_count", 3)),
        Refused("against_rules", "規則に合わない: 報告日が診断日より前", "Against the rules: reported before diagnosed", 422, ProblemKinds.Rules, Confirmed().With("report_date", "2022-07-31")),
        Refused("closed_field", "閉じた項目への答え", "An answer to a closed field", 422, ProblemKinds.Rules, Confirmed().With("sex", "male")),
        Refused("warning", "確かめるところがある: 初診日が発病日より前", "To be looked at: first visit before onset", 422, ProblemKinds.Warnings, Confirmed().With("first_visit_date", "2022-07-29")),
        Filed("warning_confirmed", "確かめた上で出す", "Filed after looking", Confirmed().With("first_visit_date", "2022-07-29"), "V04:first_visit_date"),
        Refused("unknown_version", "ない様式", "A form that does not exist", 422, ProblemKinds.FormVersion, Confirmed(), version: "1999-01-01"),
        Refused("no_key", "Idempotency-Key がない", "No Idempotency-Key", 400, ProblemKinds.IdempotencyKey, Confirmed()) with
        {
            Headers = new Dictionary<string, string?>(StringComparer.Ordinal) { [FormKeys.Header] = null },
        },
        Refused("unknown_member", "ない名前", "A name that does not exist", 400, ProblemKinds.Members, Confirmed(), extra: "patient"),
        Refused("other_type", "JSON でない Content-Type", "A content type that is not JSON", 415, ProblemKinds.ContentType, Confirmed()) with
        {
            Headers = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Content-Type"] = "text/plain" },
        },
    ];

    /// <summary>Answers of a confirmed patient.</summary>
    public static JsonObject Confirmed() => Tested(Living(Person(PatientTypes.Confirmed)))
        .With("symptomatic", "yes")
        .With("symptoms", new JsonArray("fever", "cough"))
        .With("onset_date", "2022-07-30")
        .With("severity", "mild");

    /// <summary>The answers with one set.</summary>
    public static JsonObject With(this JsonObject answers, string code, JsonNode value)
    {
        answers[code] = value;
        return answers;
    }

    private static JsonObject Person(string type) => new()
    {
        ["doctor_name"] = "例示 進",
        ["institution_name"] = "見本クリニック",
        ["institution_phone"] = "098-000-0100",
        ["report_date"] = "2022-08-01",
        ["patient_type"] = type,
        ["family_name"] = "見本",
        ["given_name"] = "花子",
        ["family_kana"] = "ミホン",
        ["given_kana"] = "ハナコ",
        ["sex"] = "female",
        ["birth_date"] = "1983-03-14",
        ["address"] = "沖縄県那覇市見本4-5-6",
        ["phone"] = "090-0000-0123",
        ["location_same"] = "yes",
        ["diagnosis_date"] = "2022-08-01",
        ["vaccination_count"] = "3",
        ["risk_factors"] = new JsonArray("none"),
        ["pregnancy"] = "no",
    };

    private static JsonObject Living(JsonObject answers) => answers.With("admitted", "no").With("admission_needed", "no");

    private static JsonObject Tested(JsonObject answers) =>
        answers.With("test_kind", "antigen_qualitative").With("specimen", "nasal_swab").With("specimen_date", "2022-08-01");

    private static ApiExample Filed(string name, string ja, string en, JsonObject answers, string? confirmed = null)
    {
        var body = new JsonObject { ["formVersion"] = Version, ["answers"] = answers };
        if (confirmed is not null)
        {
            body["confirmed"] = new JsonArray(confirmed);
        }

        return new ApiExample(name, ja, en, 201, null, body);
    }

    private static ApiExample Refused(
        string name, string ja, string en, int status, string problem, JsonObject answers, string version = Version, string? extra = null)
    {
        var body = new JsonObject { ["formVersion"] = version, ["answers"] = answers };
        if (extra is not null)
        {
            body[extra] = "見本";
        }

        return new ApiExample(name, ja, en, status, problem, body);
    }
}
