using System.Globalization;
using HerSys.Japan;

namespace HerSys.Reporting.Forms;

/// <summary>
/// Turns what was typed into what is stored: days as yyyy-MM-dd, telephone numbers as digits, readings as full-width
/// katakana, options as codes, text in NFKC. What cannot be read stays exactly as typed, so that nobody types twice.
/// Doing it again changes nothing.
/// </summary>
public static class AnswerNormalizer
{
    /// <summary>Normalises all answers; answers to fields that the form does not have stay as they are.</summary>
    /// <param name="form">The version that was filled in.</param>
    /// <param name="answers">The answers as typed.</param>
    /// <param name="today">The current day in the tenant's time zone: 8/1 means the latest 1 August up to then.</param>
    public static FormAnswers Normalize(FormDefinition form, FormAnswers answers, DateOnly today)
    {
        var normalized = answers;
        foreach (var code in answers.Codes)
        {
            if (form.TryGetField(code, out var field))
            {
                normalized = Normalize(field, normalized, today);
            }
        }

        return normalized;
    }

    /// <summary>Normalises one text as the field's type wants it; the text itself when it cannot be read.</summary>
    public static string Normalize(FormField field, string typed, DateOnly today) => field.Type switch
    {
        FieldType.Date => JapaneseDate.TryParse(typed, today, out var day) ? Iso(day) : typed,
        FieldType.Phone => PhoneNumber.TryNormalize(typed, out var number) ? number.Digits : typed,
        FieldType.Postal => PostalCode.TryNormalize(typed, out var postal) ? postal : typed,
        FieldType.Integer => WholeNumber(typed) ?? typed,
        FieldType.InstitutionCode => MedicalInstitutionCode.TryParse(typed, out var code) ? code.Value : typed,
        FieldType.Kana => JapaneseText.ToFullWidthKatakana(typed),
        FieldType.LongText => Lines(typed),
        FieldType.Text => JapaneseText.Normalize(typed),
        _ => OptionReader.CodeOf(field, typed) ?? typed,
    };

    private static FormAnswers Normalize(FormField field, FormAnswers answers, DateOnly today)
    {
        var values = answers.Values(field.Code).Select(typed => Normalize(field, typed, today));
        if (field.TakesList)
        {
            return answers.WithList(field.Code, OptionReader.InOrder(field, values));
        }

        // A list where one answer is expected stays a list, so that the check can refuse it instead of losing the rest.
        return answers.Values(field.Code).Count == 1
            ? answers.With(field.Code, values.Single())
            : answers.WithList(field.Code, values);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? WholeNumber(string typed) =>
        int.TryParse(JapaneseText.Normalize(typed), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    private static string Lines(string typed) =>
        string.Join('\n', typed.ReplaceLineEndings("\n").Split('\n').Select(JapaneseText.Normalize)).Trim();
}
