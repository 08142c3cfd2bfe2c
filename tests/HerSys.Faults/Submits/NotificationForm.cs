using System.Globalization;

namespace HerSys.Faults.Submits;

/// <summary>A synthetic notification on the short form: nobody else has its name, birthday and telephone.</summary>
/// <param name="Number">Its number, 0 to 9,999.</param>
/// <param name="Key">The key of the page from which it is sent, the first time and again.</param>
internal sealed record NotificationForm(int Number, Guid Key)
{
    private const string Digits = "アイウエオカキクケコ";

    /// <summary>The telephone number as it is stored, by which the person is found again.</summary>
    public string Phone => string.Create(CultureInfo.InvariantCulture, $"0900000{Number:0000}");

    /// <summary>The fields as a browser sends them.</summary>
    /// <param name="page">The page from which it is sent.</param>
    public IEnumerable<KeyValuePair<string, string>> Fields(FormPage page)
    {
        var today = TimeZoneInfo.ConvertTime(TimeProvider.System.GetUtcNow(), TimeZoneInfo.FindSystemTimeZoneById("Asia/Tokyo"));
        var day = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var birth = new DateOnly(1930, 1, 1).AddDays(Number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var reading = string.Concat(Number.ToString("0000", CultureInfo.InvariantCulture).Select(digit => Digits[digit - '0']));
        return
        [
            new("__RequestVerificationToken", page.Token), new("Key", Key.ToString()), new("Version", page.Version), new("Act", "file"),
            Answer("doctor_name", "例示 進"), Answer("institution_name", "見本クリニック"), Answer("institution_phone", "098-000-0100"),
            Answer("report_date", day), Answer("patient_type", "confirmed"),
            Answer("family_name", "見本"), Answer("given_name", "花子"), Answer("family_kana", "ミホン"), Answer("given_kana", reading),
            Answer("sex", "male"), Answer("birth_date", birth), Answer("address", "見本市見本4-5-6"), Answer("phone", Phone),
            Answer("location_same", "yes"), Answer("symptomatic", "yes"), Answer("symptoms", "fever"), Answer("onset_date", day),
            Answer("test_kind", "nucleic_acid"), Answer("specimen", "saliva"), Answer("specimen_date", day), Answer("diagnosis_date", day),
            Answer("vaccination_count", "3"), Answer("risk_factors", "none"), Answer("severity", "mild"),
            Answer("admitted", "no"), Answer("admission_needed", "no"),
        ];
    }

    private static KeyValuePair<string, string> Answer(string code, string value) => new("a." + code, value);
}
