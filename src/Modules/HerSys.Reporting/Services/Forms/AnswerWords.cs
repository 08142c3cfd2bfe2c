using System.Globalization;
using HerSys.Japan;
using HerSys.Platform.Mvc.Frame;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Services.Forms;

/// <summary>Answers in words, in the user's language.</summary>
internal static class AnswerWords
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>The words of an answer; empty when blank.</summary>
    public static string Of(FormField field, FormAnswers answers)
    {
        var values = answers.Values(field.Code);
        return string.Join(UiText.Of("、", ", "), values.Select(value => Of(field, value)));
    }

    /// <summary>A stored answer as somebody would type it: 2022/8/1, 090-0000-0123.</summary>
    public static FormAnswers AsTyped(FormDefinition form, FormAnswers stored)
    {
        var typed = stored;
        foreach (var field in form.Fields.Where(field => field.IsAsked && !field.TakesOptions && !stored.IsBlank(field.Code)))
        {
            typed = typed.With(field.Code, AsTyped(field, stored));
        }

        return typed;
    }

    private static string AsTyped(FormField field, FormAnswers stored) => field.Type switch
    {
        FieldType.Date when stored.Date(field.Code) is { } day => day.ToString("yyyy/M/d", CultureInfo.InvariantCulture),
        FieldType.Phone when PhoneNumber.TryNormalize(stored.Text(field.Code), out var number) => number.Formatted,
        _ => stored.Text(field.Code),
    };

    private static string Of(FormField field, string value) => field.Type switch
    {
        FieldType.Date when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) =>
            UiText.IsJapanese ? $"{JapaneseDate.ToLong(day)} {JapaneseDate.ToEra(day)}" : day.ToString("ddd d MMM yyyy", English),
        FieldType.Phone when PhoneNumber.TryNormalize(value, out var number) => number.Formatted,
        FieldType.Integer when field.Unit is not null && UiText.IsJapanese => value + field.Unit,
        _ => field.Option(value)?.Label.In(CultureInfo.CurrentUICulture) ?? value,
    };
}
