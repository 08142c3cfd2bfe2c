using HerSys.Cases.Contracts;
using HerSys.Platform.Data;

namespace HerSys.Cases.Models;

/// <summary>A person (人), who may have several cases. Any item may be unknown, the name too.</summary>
public sealed class Person : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    /// <summary>姓.</summary>
    public string? FamilyName { get; set; }

    /// <summary>名.</summary>
    public string? GivenName { get; set; }

    /// <summary>セイ.</summary>
    public string? FamilyKana { get; set; }

    /// <summary>メイ.</summary>
    public string? GivenKana { get; set; }

    /// <summary>Name in Latin letters.</summary>
    public string? LatinName { get; set; }

    /// <summary>性別.</summary>
    public PersonSex Sex { get; set; }

    /// <summary>生年月日.</summary>
    public DateOnly? BirthDate { get; set; }

    /// <summary>年代, where the birth date is unknown.</summary>
    public string? AgeBand { get; set; }

    /// <summary>Digits of a telephone number, or what was written if it is none.</summary>
    public string? Phone { get; set; }

    /// <summary>Another telephone.</summary>
    public string? SecondPhone { get; set; }

    /// <summary>郵便番号.</summary>
    public string? PostalCode { get; set; }

    /// <summary>住所.</summary>
    public string? Address { get; set; }

    /// <summary>職業.</summary>
    public string? Occupation { get; set; }

    public long Version { get; set; }
}
