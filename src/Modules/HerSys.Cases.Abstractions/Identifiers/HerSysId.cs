using System.Globalization;
using HerSys.Japan;

namespace HerSys.Cases.Identifiers;

/// <summary>
/// The number under which a case is known to everybody (HER-SYS ID): ten digits, the last one a Damm check digit, so
/// that a number read out over the telephone is refused when a digit is wrong or two are swapped.
/// </summary>
public readonly record struct HerSysId
{
    /// <summary>How many digits an ID has.</summary>
    public const int Digits = 10;

    /// <summary>The largest number that <see cref="FromNumber"/> takes.</summary>
    public const long MaxNumber = 999_999_999;

    private readonly string? _value;

    private HerSysId(string value) => _value = value;

    /// <summary>The ten digits, as stored; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Makes an ID from a number of up to nine digits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Negative or more than <see cref="MaxNumber"/>.</exception>
    public static HerSysId FromNumber(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, MaxNumber);
        var digits = number.ToString("D9", CultureInfo.InvariantCulture);
        return new HerSysId(digits + DammCheckDigit.Compute(digits));
    }

    /// <summary>The first problem of an ID as typed, or <see cref="CodeProblem.None"/>.</summary>
    public static CodeProblem Check(string? text) => CheckCompacted(DigitText.Compact(text));

    /// <summary>Reads an ID; spaces, hyphens and full-width digits are accepted.</summary>
    public static bool TryParse(string? text, out HerSysId id) => TryParse(text, out id, out _);

    /// <summary>Reads an ID and says what is wrong with it otherwise.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="id">The ID, or the default value.</param>
    /// <param name="problem">Null if the ID is right; else why it is not and what to do.</param>
    public static bool TryParse(string? text, out HerSysId id, out BilingualText? problem)
    {
        var compacted = DigitText.Compact(text);
        var found = CheckCompacted(compacted);
        var isValid = found == CodeProblem.None;
        id = isValid ? new HerSysId(compacted) : default;
        problem = isValid ? null : CodeProblemTexts.Describe(found, Digits);
        return isValid;
    }

    /// <summary>The digits in groups of 3, 3 and 4, as one reads them out and prints them.</summary>
    public string ToSpoken() => Value.Length == Digits ? $"{Value[..3]}-{Value[3..6]}-{Value[6..]}" : "";

    /// <summary>The ten digits.</summary>
    public override string ToString() => Value;

    private static CodeProblem CheckCompacted(string compacted)
    {
        var problem = DigitText.Check(compacted, Digits);
        if (problem != CodeProblem.None)
        {
            return problem;
        }

        return DammCheckDigit.IsValid(compacted) ? CodeProblem.None : CodeProblem.CheckDigit;
    }
}
