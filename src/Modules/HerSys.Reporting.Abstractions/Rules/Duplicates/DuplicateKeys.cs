using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>By what a person may be known already (domain.md 11.4, K1 to K4).</summary>
/// <param name="Kana">The reading as lists write it; empty when unknown.</param>
/// <param name="NameKey">The name as a search key; empty when unknown.</param>
/// <param name="PhoneDigits">The telephone number's digits; empty when unknown.</param>
/// <param name="BirthDate">The birth date; null when unknown.</param>
/// <param name="AddressKey">所在地, or 住所 where that is the same, as a search key; empty when unknown.</param>
/// <param name="ReportDate">The report date; records within 90 days of it count.</param>
public sealed record DuplicateKeys(string Kana, string NameKey, string PhoneDigits, DateOnly? BirthDate, string AddressKey, DateOnly ReportDate)
{
    /// <summary>How far apart two notifications of the same illness may be; later ones are a new episode.</summary>
    public const int WindowDays = 90;

    /// <summary>The reading as a search key.</summary>
    public string KanaKey { get; } = JapaneseText.SearchKey(Kana);

    /// <summary>Whether a record reported on a day is of the same episode.</summary>
    public bool Covers(DateOnly day) => Math.Abs(day.DayNumber - ReportDate.DayNumber) <= WindowDays;

    /// <summary>
    /// The keys of normalised answers; null while they hold none: birth date with name or telephone, or reading with address.
    /// </summary>
    /// <param name="answers">Normalised answers.</param>
    /// <param name="today">Stands for the report date while that is blank.</param>
    public static DuplicateKeys? From(FormAnswers answers, DateOnly today)
    {
        var kana = $"{answers.Text(FieldCodes.FamilyKana)} {answers.Text(FieldCodes.GivenKana)}".Trim();
        var name = JapaneseText.SearchKey(answers.Text(FieldCodes.FamilyName) + answers.Text(FieldCodes.GivenName));
        var phone = PhoneNumber.TryNormalize(answers.Text(FieldCodes.Phone), out var number) ? number.Digits : "";
        var place = answers.Is(FieldCodes.LocationSame, FieldCodes.No) ? FieldCodes.LocationAddress : FieldCodes.Address;
        var keys = new DuplicateKeys(
            kana, name, phone, answers.Date(FieldCodes.BirthDate), JapaneseText.SearchKey(answers.Text(place)), answers.Date(FieldCodes.ReportDate) ?? today);
        var isUsable = keys.BirthDate is null
            ? kana.Length > 0 && keys.AddressKey.Length > 0
            : kana.Length > 0 || name.Length > 0 || phone.Length > 0;
        return isUsable ? keys : null;
    }
}
