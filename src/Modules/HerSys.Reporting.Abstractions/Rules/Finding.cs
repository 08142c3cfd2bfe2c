using System.Globalization;

namespace HerSys.Reporting.Rules;

/// <summary>Something that a rule found: which field, what is wrong, what to do, with an example.</summary>
/// <param name="RuleId">The rule, see <see cref="RuleCatalog"/>.</param>
/// <param name="Severity">What the finding does.</param>
/// <param name="FieldCode">The field beside which it is shown.</param>
/// <param name="MessageJa">The message in Japanese.</param>
/// <param name="MessageEn">The message in English.</param>
public sealed record Finding(string RuleId, Severity Severity, string FieldCode, string MessageJa, string MessageEn)
{
    /// <summary>Rule and field in short, as V15:guardian_name: what people confirm, and what the ledger remembers.</summary>
    public string Key => $"{RuleId}:{FieldCode}";

    /// <summary>The message in the language of a culture: English for English, otherwise Japanese.</summary>
    public string Message(CultureInfo culture) =>
        string.Equals(culture.TwoLetterISOLanguageName, "en", StringComparison.Ordinal) ? MessageEn : MessageJa;
}
