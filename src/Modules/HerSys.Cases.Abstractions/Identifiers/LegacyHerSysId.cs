using HerSys.Japan;

namespace HerSys.Cases.Identifiers;

/// <summary>
/// An ID of the old system: six digits in 2020, later seven and eight, without a check digit (domain.md 4.3 and 13).
/// Kept as an alias of a case, as a string: it may begin with 0.
/// </summary>
public readonly record struct LegacyHerSysId
{
    private const int Shortest = 6;
    private const int Longest = 8;

    private readonly string? _value;

    private LegacyHerSysId(string value) => _value = value;

    /// <summary>The digits as they were issued; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads an old ID of six to eight digits; spaces, hyphens and full-width digits are accepted.</summary>
    public static bool TryParse(string? text, out LegacyHerSysId id)
    {
        var compacted = DigitText.Compact(text);
        var isValid = compacted.Length is >= Shortest and <= Longest && DigitText.IsDigits(compacted);
        id = isValid ? new LegacyHerSysId(compacted) : default;
        return isValid;
    }

    /// <summary>The digits.</summary>
    public override string ToString() => Value;
}
