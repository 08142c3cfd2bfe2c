using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>Says why a text cannot be read as its field's type and how to write it.</summary>
internal static class FormatProblem
{
    internal static BilingualText? Of(FormField field, FormAnswers answers, DateOnly today)
    {
        var text = answers.Text(field.Code);
        var example = field.TakesOptions ? "" : RuleWords.Example(field, answers, today).Ja;
        return field.Type switch
        {
            FieldType.Date when answers.Date(field.Code) is null => Date(field.Label, text, example, today),
            FieldType.Integer when answers.Integer(field.Code) is null => Integer(field.Label, text, example),
            FieldType.Kana when !text.All(IsKatakana) => Kana(field.Label, text, example),
            FieldType.Phone when !PhoneNumber.TryNormalize(text, out _) => PhoneProblem.Describe(field.Label, text, example),
            FieldType.Postal when !PostalCode.TryNormalize(text, out _) => Postal(field.Label, text, example),
            FieldType.InstitutionCode => Institution(field.Label, text, example),
            _ => null,
        };
    }

    private static BilingualText Date(BilingualText label, string text, string example, DateOnly today) => new(
        $"「{label.Ja}」の「{RuleWords.Quote(text)}」は日付として読めません。年・月・日を確かめてください。例: {example}、{RuleWords.Typed(today)}",
        $"'{RuleWords.Quote(text)}' in '{label.En}' is not a date. Check year, month and day. Examples: {example}, {RuleWords.Typed(today)}");

    private static BilingualText Integer(BilingualText label, string text, string example) => new(
        $"「{label.Ja}」の「{RuleWords.Quote(text)}」は数字として読めません。数字だけで入力してください。例: {example}",
        $"'{RuleWords.Quote(text)}' in '{label.En}' is not a whole number. Enter digits only. Example: {example}");

    private static BilingualText Kana(BilingualText label, string text, string example) => new(
        $"「{label.Ja}」の「{RuleWords.Quote(text)}」にカタカナ以外の文字があります。カタカナで入力してください。例: {example}",
        $"'{RuleWords.Quote(text)}' in '{label.En}' has characters other than katakana. Enter katakana. Example: {example}");

    private static BilingualText Postal(BilingualText label, string text, string example) => new(
        $"「{label.Ja}」の「{RuleWords.Quote(text)}」は7けたの数字ではありません。7けたで入力してください。例: {example}",
        $"'{RuleWords.Quote(text)}' in '{label.En}' does not have seven digits. Enter seven digits. Example: {example}");

    private static BilingualText? Institution(BilingualText label, string text, string example)
    {
        var problem = MedicalInstitutionCode.Check(text);
        if (problem == CodeProblem.None)
        {
            return null;
        }

        var reason = CodeProblemTexts.Describe(problem, MedicalInstitutionCode.Digits);
        return new(
            $"「{label.Ja}」が正しくありません。{reason.Ja}例: {example}",
            $"'{label.En}' is wrong. {reason.En} Example: {example}");
    }

    private static bool IsKatakana(char character) => character is ' ' or (>= 'ァ' and <= 'ヾ');
}
