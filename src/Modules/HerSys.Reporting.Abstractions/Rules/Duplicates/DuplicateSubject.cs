using HerSys.Japan;

namespace HerSys.Reporting.Rules;

/// <summary>A record that is compared with what is typed; whatever is unknown is empty or null.</summary>
/// <param name="Name">氏名.</param>
/// <param name="Kana">フリガナ.</param>
/// <param name="Phone">Digits of the telephone.</param>
/// <param name="BirthDate">生年月日.</param>
/// <param name="Address">所在地 or 住所.</param>
public sealed record DuplicateSubject(string? Name, string? Kana, string? Phone, DateOnly? BirthDate, string? Address)
{
    private const int ShortestAddress = 6;
    private const int ShortestName = 3;

    /// <summary>Why it may be the person of the keys; <see cref="DuplicateReasons.None"/> where no key fits.</summary>
    public DuplicateReasons Compare(DuplicateKeys keys)
    {
        var kana = JapaneseText.SearchKey(Kana);
        var birth = BirthDates.Compare(keys.BirthDate, BirthDate);
        var who = kana.Length > 0 && kana == keys.KanaKey ? DuplicateReasons.Kana : DuplicateReasons.None;
        var found = who
            | (keys.PhoneDigits.Length > 0 && keys.PhoneDigits == Phone ? DuplicateReasons.Phone : DuplicateReasons.None)
            | (IsSameAddress(keys.AddressKey, JapaneseText.SearchKey(Address)) ? DuplicateReasons.Address : DuplicateReasons.None);
        var knowsKana = kana.Length > 0 && keys.KanaKey.Length > 0;
        if (who == DuplicateReasons.None && (knowsKana ? IsNear(kana, keys.KanaKey) : IsNear(JapaneseText.SearchKey(Name), keys.NameKey)))
        {
            found |= DuplicateReasons.NearName;
        }

        return IsKey(found, birth, keys.BirthDate is null || BirthDate is null) ? found | birth : DuplicateReasons.None;
    }

    /// <summary>K1 kana and birth (also near), K2 telephone and birth, K3 kana and address while a birth date is unknown, K4 near name and birth.</summary>
    private static bool IsKey(DuplicateReasons found, DuplicateReasons birth, bool isBirthUnknown) =>
        (found.HasFlag(DuplicateReasons.Kana) && (birth != DuplicateReasons.None || (isBirthUnknown && found.HasFlag(DuplicateReasons.Address))))
        || (birth == DuplicateReasons.BirthDate && (found & (DuplicateReasons.Phone | DuplicateReasons.NearName)) != DuplicateReasons.None);

    private static bool IsSameAddress(string mine, string other) =>
        Math.Min(mine.Length, other.Length) >= ShortestAddress
        && (mine.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(mine, StringComparison.Ordinal));

    private static bool IsNear(string mine, string other)
    {
        var (shorter, longer) = mine.Length <= other.Length ? (mine, other) : (other, mine);
        if (shorter.Length < ShortestName || longer.Length - shorter.Length > 1)
        {
            return false;
        }

        var same = 0;
        while (same < shorter.Length && shorter[same] == longer[same])
        {
            same++;
        }

        return shorter.Length == longer.Length
            ? same == shorter.Length || string.Equals(shorter[(same + 1)..], longer[(same + 1)..], StringComparison.Ordinal)
            : string.Equals(shorter[same..], longer[(same + 1)..], StringComparison.Ordinal);
    }
}
