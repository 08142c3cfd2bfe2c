namespace HerSys.Cases.Contracts;

/// <summary>Who a person is, as far as anybody knows: every item may be missing (issue of the Osaka files).</summary>
public sealed record PersonDetails
{
    /// <summary>姓.</summary>
    public string? FamilyName { get; init; }

    /// <summary>名.</summary>
    public string? GivenName { get; init; }

    /// <summary>セイ, full-width katakana.</summary>
    public string? FamilyKana { get; init; }

    /// <summary>メイ, full-width katakana.</summary>
    public string? GivenKana { get; init; }

    /// <summary>Name in Latin letters, as in the passport.</summary>
    public string? LatinName { get; init; }

    /// <summary>性別.</summary>
    public PersonSex Sex { get; init; }

    /// <summary>生年月日.</summary>
    public DateOnly? BirthDate { get; init; }

    /// <summary>年代 as given, for example 20代, where the birth date is unknown.</summary>
    public string? AgeBand { get; init; }

    /// <summary>電話番号; normalised to digits when it is one.</summary>
    public string? Phone { get; init; }

    /// <summary>Another telephone, for example of a guardian.</summary>
    public string? SecondPhone { get; init; }

    /// <summary>郵便番号 NNN-NNNN.</summary>
    public string? PostalCode { get; init; }

    /// <summary>住所.</summary>
    public string? Address { get; init; }

    /// <summary>職業.</summary>
    public string? Occupation { get; init; }
}
