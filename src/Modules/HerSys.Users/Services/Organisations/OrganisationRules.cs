using HerSys.Japan;
using HerSys.Users.Contracts;

namespace HerSys.Users.Services.Organisations;

/// <summary>What an organisation's fields must be. Each answer is the value as it is kept.</summary>
public static class OrganisationRules
{
    private const int LongestOwnCode = 20;

    /// <summary>The name.</summary>
    public static string Name(string? typed) =>
        JapaneseText.Normalize(typed).Trim() is { Length: > 0 and <= 200 } name
            ? name
            : throw new UserRefusedException("Name", "名称を200文字以内で入力してください。例: 那覇市保健所", "Enter a name of at most 200 characters, for example 那覇市保健所.");

    /// <summary>The reading, in katakana; null where none was typed.</summary>
    public static string? Kana(string? typed) => JapaneseText.ToFullWidthKatakana(typed).Trim() switch
    {
        "" => null,
        { Length: <= 200 } kana when kana.All(letter => letter is ' ' or 'ー' or '・' or (>= 'ァ' and <= 'ヴ')) => kana,
        _ => throw new UserRefusedException("Kana", "フリガナはカタカナかひらがなで、200文字以内で入力してください。例: ミホンクリニック", "Enter the reading in katakana or hiragana, at most 200 characters, for example ミホンクリニック."),
    };

    /// <summary>The code: of a medical institution always, with its check digit; of others where they have one.</summary>
    public static string? Code(OrganisationKind kind, string? typed)
    {
        if (kind == OrganisationKind.MedicalInstitution)
        {
            return MedicalInstitutionCode.TryParse(typed, out var code)
                ? code.Value
                : throw Refusal("Code", "医療機関コード", "Medical institution code", CodeProblemTexts.Describe(MedicalInstitutionCode.Check(typed), MedicalInstitutionCode.Digits));
        }

        var own = DigitText.Compact(typed);
        return own.Length switch
        {
            0 => null,
            <= LongestOwnCode => own,
            _ => throw new UserRefusedException("Code", "コードは20文字以内で入力してください。", "Enter a code of at most 20 characters."),
        };
    }

    /// <summary>A telephone number, digits only; null where none was typed.</summary>
    public static string? Phone(string field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }

        return PhoneNumber.TryNormalize(typed, out var number)
            ? number.Digits
            : throw new UserRefusedException(
                field,
                "電話番号の形が違います。0から始まる番号を市外局番から入力してください。例: 098-000-0000",
                "This is not a telephone number. Enter it with the area code, beginning with 0, for example 098-000-0000.");
    }

    /// <summary>The municipalities of a health center's area; nothing for other kinds.</summary>
    public static IReadOnlyList<string> Area(OrganisationKind kind, IEnumerable<string> typed) =>
        kind == OrganisationKind.HealthCenter
            ? [.. typed.Where(code => !string.IsNullOrWhiteSpace(code)).Select(Municipality).Distinct(StringComparer.Ordinal)]
            : [];

    private static string Municipality(string typed) =>
        MunicipalityCode.TryParse(typed, out var code)
            ? code.Value
            : throw Refusal("MunicipalityCodes", $"管轄「{typed}」", $"Area '{typed}'", CodeProblemTexts.Describe(MunicipalityCode.Check(typed), MunicipalityCode.Digits));

    private static UserRefusedException Refusal(string field, string ja, string en, BilingualText why) =>
        new(field, $"{ja}: {why.Ja}", $"{en}: {why.En}");
}
