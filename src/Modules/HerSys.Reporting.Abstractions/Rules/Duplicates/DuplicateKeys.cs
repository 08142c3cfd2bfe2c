using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>By what a person may have been notified already (domain.md 11.4, K1 and K2).</summary>
/// <param name="KanaKey">The reading as a search key; empty when unknown.</param>
/// <param name="PhoneDigits">The telephone number's digits; empty when unknown.</param>
/// <param name="BirthDate">The birth date.</param>
/// <param name="ReportDate">The report date; notifications within 90 days of it count.</param>
public sealed record DuplicateKeys(string KanaKey, string PhoneDigits, DateOnly BirthDate, DateOnly ReportDate)
{
    /// <summary>How far apart two notifications of the same illness may be; later ones are a new episode.</summary>
    public const int WindowDays = 90;

    /// <summary>The keys of normalised answers; null while the birth date, or both reading and telephone, are missing.</summary>
    /// <param name="answers">Normalised answers.</param>
    /// <param name="today">Stands for the report date while that is blank.</param>
    public static DuplicateKeys? From(FormAnswers answers, DateOnly today)
    {
        var kana = JapaneseText.SearchKey(answers.Text(FieldCodes.FamilyKana) + answers.Text(FieldCodes.GivenKana));
        var phone = PhoneNumber.TryNormalize(answers.Text(FieldCodes.Phone), out var number) ? number.Digits : "";
        var isUsable = kana.Length > 0 || phone.Length > 0;
        return isUsable && answers.Date(FieldCodes.BirthDate) is { } birth
            ? new(kana, phone, birth, answers.Date(FieldCodes.ReportDate) ?? today)
            : null;
    }
}
