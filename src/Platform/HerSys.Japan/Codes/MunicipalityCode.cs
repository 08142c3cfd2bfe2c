namespace HerSys.Japan;

/// <summary>
/// A local government's code (全国地方公共団体コード, JIS X 0401/0402): six digits, the last one a check digit.
/// Source: domain.md 11.1. Codes change with mergers, so a code that is well formed need not be in use.
/// </summary>
public readonly record struct MunicipalityCode
{
    /// <summary>How many digits a code has.</summary>
    public const int Digits = 6;

    private readonly string? _value;

    private MunicipalityCode(string value) => _value = value;

    /// <summary>The six digits; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>The prefecture's two digits (都道府県), 01 to 47.</summary>
    public string PrefectureCode => Value.Length == Digits ? Value[..2] : "";

    /// <summary>Whether this is a prefecture itself rather than a municipality of it.</summary>
    public bool IsPrefecture => Value.Length == Digits && Value[2..5] == "000";

    /// <summary>The first problem of a code as typed, or <see cref="CodeProblem.None"/>.</summary>
    public static CodeProblem Check(string? text) => CheckCompacted(DigitText.Compact(text));

    /// <summary>Reads a code of six digits; full-width digits, spaces and hyphens are accepted.</summary>
    public static bool TryParse(string? text, out MunicipalityCode code)
    {
        var compacted = DigitText.Compact(text);
        var isValid = CheckCompacted(compacted) == CodeProblem.None;
        code = isValid ? new MunicipalityCode(compacted) : default;
        return isValid;
    }

    /// <summary>
    /// For imports only: also takes five digits whose leading zero a spreadsheet dropped (10006 is 010006), provided
    /// that the restored code passes its check digit.
    /// </summary>
    public static bool TryParseRestoringLeadingZero(string? text, out MunicipalityCode code)
    {
        var compacted = DigitText.Compact(text);
        return TryParse(compacted.Length == Digits - 1 ? "0" + compacted : compacted, out code);
    }

    /// <summary>Adds the check digit to the five digits of JIS X 0401/0402.</summary>
    /// <exception cref="ArgumentException">Not five digits, or no such prefecture.</exception>
    public static MunicipalityCode FromFiveDigits(string fiveDigits)
    {
        if (DigitText.Check(fiveDigits, Digits - 1) != CodeProblem.None
            || !TryParse(fiveDigits + CheckDigitOf(fiveDigits), out var code))
        {
            throw new ArgumentException("Five digits that begin with a prefecture (01 to 47) are needed.", nameof(fiveDigits));
        }

        return code;
    }

    /// <summary>The six digits.</summary>
    public override string ToString() => Value;

    private static CodeProblem CheckCompacted(string compacted)
    {
        var problem = DigitText.Check(compacted, Digits);
        if (problem != CodeProblem.None)
        {
            return problem;
        }

        if (!Prefectures.TryGet(compacted[..2], out _))
        {
            return CodeProblem.UnknownPrefecture;
        }

        return CheckDigitOf(compacted) == compacted[^1] ? CodeProblem.None : CodeProblem.CheckDigit;
    }

    private static char CheckDigitOf(string digits)
    {
        var sum = 0;
        for (var index = 0; index < Digits - 1; index++)
        {
            sum += (Digits - index) * (digits[index] - '0');
        }

        return (char)('0' + ((11 - (sum % 11)) % 10));
    }
}
