using HerSys.Cases.Contracts;
using HerSys.Japan;

namespace HerSys.Cases.Services.Changes;

/// <summary>What details of a person must be when somebody changes them (domain.md 1.4, V08, V09, V20).</summary>
internal static class PersonChecks
{
    private const int OldestAge = 120;

    public static IEnumerable<CaseFinding> Check(PersonDetails details, DateOnly today)
    {
        if (details.BirthDate > today)
        {
            yield return Finding("birthDate", "生年月日が今日より後です。年号と年を確かめてください。例: 昭和38年12月3日", "The birth date lies in the future. Check era and year.");
        }

        if (details.BirthDate is { } birth && PersonAge.YearsAt(birth, today) > OldestAge)
        {
            yield return Finding("birthDate", $"年齢が{OldestAge}歳を超えます。年号と年を確かめてください。例: 昭和38年12月3日", $"The person would be older than {OldestAge}. Check era and year.");
        }

        if (!IsKana(details.FamilyKana))
        {
            yield return Finding("familyKana", "セイはかなで入力してください。例: オキナワ", "Write the family name's reading in kana.");
        }

        if (!IsKana(details.GivenKana))
        {
            yield return Finding("givenKana", "メイはかなで入力してください。例: ハナコ", "Write the given name's reading in kana.");
        }

        foreach (var (field, text) in new[] { ("phone", details.Phone), ("secondPhone", details.SecondPhone) })
        {
            if (!string.IsNullOrWhiteSpace(text) && !PhoneNumber.TryNormalize(text, out _))
            {
                yield return Finding(
                    field,
                    "電話番号の数字の数が合いません。市外局番から入力してください。例: 090-0000-0000",
                    "This is not a telephone number. Enter it with the area code, for example 090-0000-0000.");
            }
        }

        if (!string.IsNullOrWhiteSpace(details.PostalCode) && !PostalCode.TryNormalize(details.PostalCode, out _))
        {
            yield return Finding("postalCode", "郵便番号は7けたで入力してください。例: 900-0000", "Enter the seven digits of the postal code, for example 900-0000.");
        }
    }

    private static bool IsKana(string? text) => JapaneseText.ToFullWidthKatakana(text).All(character =>
        character is (>= 'ァ' and <= 'ヿ') or ' ' or '・' or '-' || char.IsAsciiLetter(character));

    private static CaseFinding Finding(string field, string ja, string en) => new(field, new BilingualText(ja, en));
}
