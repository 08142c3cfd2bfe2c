using System.Globalization;
using System.Text;
using System.Text.Json;

namespace HerSys.Testing.Processes.Clinics;

/// <summary>A synthetic notification on the short form as a clinic's system sends it: nobody else has its name, birthday and telephone.</summary>
/// <param name="Number">Its number, 0 to 99,999.</param>
/// <param name="Key">Its Idempotency-Key.</param>
/// <param name="Day">The day of report, diagnosis and onset.</param>
public sealed record ApiNotification(int Number, Guid Key, DateOnly Day)
{
    private const string Digits = "アイウエオカキクケコ";

    /// <summary>The telephone number as it is stored, by which the person is found again.</summary>
    public string Phone => string.Create(CultureInfo.InvariantCulture, $"090000{Number:00000}");

    /// <summary>Today in Japan.</summary>
    public static DateOnly Today => DateOnly.FromDateTime(
        TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo")).DateTime);

    /// <summary>The request that files it.</summary>
    public HttpRequestMessage Request()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "notifications")
        {
            Content = new StringContent(Body(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", Key.ToString());
        return request;
    }

    /// <summary>The body of that request.</summary>
    public string Body()
    {
        var day = Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var answers = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["doctor_name"] = "例示 進",
            ["institution_name"] = "見本クリニック",
            ["institution_phone"] = "098-000-0100",
            ["report_date"] = day,
            ["patient_type"] = "confirmed",
            ["family_name"] = "見本",
            ["given_name"] = "花子",
            ["family_kana"] = "ミホン",
            ["given_kana"] = string.Concat(Number.ToString("00000", CultureInfo.InvariantCulture).Select(digit => Digits[digit - '0'])),
            ["sex"] = "male",
            ["birth_date"] = new DateOnly(1930, 1, 1).AddDays(Number % 20_000).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["address"] = "見本市見本4-5-6",
            ["phone"] = Phone,
            ["location_same"] = "yes",
            ["symptomatic"] = "yes",
            ["symptoms"] = new[] { "fever", "cough" },
            ["onset_date"] = day,
            ["test_kind"] = "nucleic_acid",
            ["specimen"] = "saliva",
            ["specimen_date"] = day,
            ["diagnosis_date"] = day,
            ["vaccination_count"] = "3",
            ["risk_factors"] = new[] { "none" },
            ["severity"] = "mild",
            ["admitted"] = "no",
            ["admission_needed"] = "no",
        };
        return JsonSerializer.Serialize(new { formVersion = "2022-06-30", answers });
    }
}
