using System.Text.Json.Nodes;

namespace HerSys.Reporting.Api.Tests.Support;

/// <summary>Synthetic notifications as a clinic's system sends them on 1 August 2022.</summary>
internal static class Samples
{
    /// <summary>A confirmed patient on the short form; a reading of one's own keeps tests apart.</summary>
    public static JsonObject Confirmed(string kana) => new()
    {
        ["formVersion"] = "2022-06-30",
        ["answers"] = new JsonObject
        {
            ["doctor_name"] = "例示 進",
            ["institution_name"] = "見本クリニック",
            ["institution_phone"] = "098-000-0100",
            ["report_date"] = "R4.8.1",
            ["patient_type"] = "confirmed",
            ["family_name"] = "見本",
            ["given_name"] = "花子",
            ["family_kana"] = kana,
            ["given_kana"] = "はなこ",
            ["sex"] = "female",
            ["birth_date"] = "昭和58年3月14日",
            ["address"] = "沖縄県那覇市見本4-5-6",
            ["phone"] = "090-0000-0123",
            ["location_same"] = true,
            ["symptomatic"] = "yes",
            ["symptoms"] = new JsonArray("fever", "cough"),
            ["onset_date"] = "2022/7/30",
            ["test_kind"] = "antigen_qualitative",
            ["specimen"] = "nasal_swab",
            ["specimen_date"] = "20220801",
            ["diagnosis_date"] = "2022-08-01",
            ["vaccination_count"] = 3,
            ["risk_factors"] = new JsonArray("none"),
            ["pregnancy"] = "no",
            ["severity"] = "mild",
            ["admitted"] = "no",
            ["admission_needed"] = false,
        },
    };

    public static JsonObject Answer(this JsonObject body, string code, JsonNode? value)
    {
        body["answers"]!.AsObject()[code] = value;
        return body;
    }

    public static JsonObject Without(this JsonObject body, string code)
    {
        body["answers"]!.AsObject().Remove(code);
        return body;
    }

    public static JsonObject Change(string code, JsonNode? value, string? reason = "聞き直したため") => new()
    {
        ["answers"] = new JsonObject { [code] = value },
        ["reason"] = reason,
    };
}
