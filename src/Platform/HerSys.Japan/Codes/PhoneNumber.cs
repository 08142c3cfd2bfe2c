namespace HerSys.Japan;

/// <summary>
/// A telephone number within Japan (電話番号): 0 and nine or ten digits (domain.md 11.4, rule V20). Equal numbers are
/// equal however they were written.
/// </summary>
public readonly record struct PhoneNumber
{
    private readonly string? _digits;

    private PhoneNumber(string digits) => _digits = digits;

    /// <summary>The digits only, beginning with 0; empty for the default value.</summary>
    public string Digits => _digits ?? "";

    /// <summary>With hyphens, for people: 090-1234-5678, 03-1234-5678.</summary>
    public string Formatted => Digits.Length == 0 ? "" : PhoneNumberPlan.Format(Digits);

    /// <summary>Whether this is a mobile telephone (携帯電話), the only kind that takes a short message (SMS).</summary>
    public bool IsMobile => PhoneNumberPlan.IsMobile(Digits);

    /// <summary>
    /// Reads a number as typed: with spaces, hyphens, brackets, full-width digits or +81. A mobile number that lacks a
    /// digit and a fixed line with one too many are refused: typing errors of that kind went unnoticed for days.
    /// </summary>
    public static bool TryNormalize(string? text, out PhoneNumber number)
    {
        var compacted = DigitText.Compact(text)
            .Replace("(", "", StringComparison.Ordinal)
            .Replace(")", "", StringComparison.Ordinal);
        if (compacted.StartsWith("+81", StringComparison.Ordinal))
        {
            compacted = "0" + compacted[3..].TrimStart('0');
        }

        var isValid = DigitText.IsDigits(compacted) && PhoneNumberPlan.HasRightLength(compacted);
        number = isValid ? new PhoneNumber(compacted) : default;
        return isValid;
    }

    /// <summary>The number with hyphens.</summary>
    public override string ToString() => Formatted;
}
