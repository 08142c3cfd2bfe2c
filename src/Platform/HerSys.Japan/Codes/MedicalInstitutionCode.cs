namespace HerSys.Japan;

/// <summary>
/// A medical institution's code (医療機関コード): ten digits = prefecture 2, fee table 1 (点数表: 1 医科, 3 歯科,
/// 4 調剤, 6 訪問看護), area 2, serial 4, Luhn check digit 1. Source: domain.md 11.3.
/// </summary>
public readonly record struct MedicalInstitutionCode
{
    /// <summary>How many digits a code has.</summary>
    public const int Digits = 10;

    private readonly string? _value;

    private MedicalInstitutionCode(string value) => _value = value;

    /// <summary>The ten digits; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>The prefecture's two digits (都道府県).</summary>
    public string PrefectureCode => Value.Length == Digits ? Value[..2] : "";

    /// <summary>The digit of the fee table (点数表), or the zero character for the default value.</summary>
    public char FeeTable => Value.Length == Digits ? Value[2] : '0';

    /// <summary>The first problem of a code as typed, or <see cref="CodeProblem.None"/>.</summary>
    public static CodeProblem Check(string? text) => CheckCompacted(DigitText.Compact(text));

    /// <summary>Reads a code of ten digits; full-width digits, spaces and hyphens are accepted.</summary>
    public static bool TryParse(string? text, out MedicalInstitutionCode code)
    {
        var compacted = DigitText.Compact(text);
        var isValid = CheckCompacted(compacted) == CodeProblem.None;
        code = isValid ? new MedicalInstitutionCode(compacted) : default;
        return isValid;
    }

    /// <summary>Adds the check digit to the first nine digits.</summary>
    /// <exception cref="ArgumentException">Not nine digits, or no such prefecture.</exception>
    public static MedicalInstitutionCode FromNineDigits(string nineDigits)
    {
        if (DigitText.Check(nineDigits, Digits - 1) != CodeProblem.None
            || !TryParse(nineDigits + LuhnCheckDigit.Compute(nineDigits), out var code))
        {
            throw new ArgumentException("Nine digits that begin with a prefecture (01 to 47) are needed.", nameof(nineDigits));
        }

        return code;
    }

    /// <summary>The ten digits.</summary>
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

        return LuhnCheckDigit.IsValid(compacted) ? CodeProblem.None : CodeProblem.CheckDigit;
    }
}
