using System.Globalization;
using HerSys.Japan;
using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Rules;

/// <summary>Parts of messages: days, quoted answers, examples.</summary>
internal static class RuleWords
{
    private const int LongestQuote = 20;

    /// <summary>2022年8月1日(月) and 2022-08-01.</summary>
    internal static BilingualText Day(DateOnly day) => new(JapaneseDate.ToLong(day), Iso(day));

    /// <summary>2022/8/1, as a person would type it.</summary>
    internal static string Typed(DateOnly day) => day.ToString("yyyy/M/d", CultureInfo.InvariantCulture);

    /// <summary>What was typed, shortened so that hostile input cannot flood the page.</summary>
    internal static string Quote(string typed)
    {
        var plain = JapaneseText.Normalize(typed.Length > 200 ? typed[..200] : typed);
        var info = new StringInfo(plain);
        return info.LengthInTextElements <= LongestQuote ? plain : info.SubstringByTextElements(0, LongestQuote) + "…";
    }

    /// <summary>An answer to the field that would be right.</summary>
    internal static BilingualText Example(FormField field, FormAnswers answers, DateOnly today)
    {
        if (field.TakesOptions)
        {
            var options = field.OptionsFor(answers);
            var option = options.FirstOrDefault(candidate => !candidate.IsExclusive) ?? options[0];
            return option.Label;
        }

        var text = field.Example ?? field.Type switch
        {
            FieldType.Date => Typed(today),
            FieldType.Phone => "090-0000-0123",
            FieldType.Postal => "900-0000",
            FieldType.Integer => (field.Minimum ?? 1).ToString(CultureInfo.InvariantCulture),
            FieldType.InstitutionCode => "4710100019",
            FieldType.Kana => "ミホン",
            _ => "見本",
        };
        return new(text, text);
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
