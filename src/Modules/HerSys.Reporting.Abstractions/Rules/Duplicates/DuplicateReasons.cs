namespace HerSys.Reporting.Rules;

/// <summary>Why two records may be about the same person (domain.md 11.4, K1 to K4).</summary>
[Flags]
public enum DuplicateReasons
{
    /// <summary>They are not.</summary>
    None = 0,

    /// <summary>The reading is the same.</summary>
    Kana = 1,

    /// <summary>Reading or name differ in one character.</summary>
    NearName = 2,

    /// <summary>The telephone number is the same.</summary>
    Phone = 4,

    /// <summary>The birth date is the same.</summary>
    BirthDate = 8,

    /// <summary>Month and day of the birth date are the other way round.</summary>
    SwappedBirthDate = 16,

    /// <summary>The birth date is the same but for the era: 昭和 written for 平成, or 昭和63 for 平成1.</summary>
    NearEra = 32,

    /// <summary>The address is the same.</summary>
    Address = 64,
}
