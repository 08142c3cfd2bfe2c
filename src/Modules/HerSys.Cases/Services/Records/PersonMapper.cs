using HerSys.Cases.Contracts;
using HerSys.Cases.Migrations.Mappings;
using HerSys.Cases.Models;
using HerSys.Japan;

namespace HerSys.Cases.Services.Records;

/// <summary>Moves details between a person and its contract, in the form that is stored (domain.md 11.4).</summary>
internal static class PersonMapper
{
    public static PersonDetails Read(Person person) => new()
    {
        FamilyName = person.FamilyName,
        GivenName = person.GivenName,
        FamilyKana = person.FamilyKana,
        GivenKana = person.GivenKana,
        LatinName = person.LatinName,
        Sex = person.Sex,
        BirthDate = person.BirthDate,
        AgeBand = person.AgeBand,
        Phone = person.Phone,
        SecondPhone = person.SecondPhone,
        PostalCode = person.PostalCode,
        Address = person.Address,
        Occupation = person.Occupation,
    };

    public static void Write(Person person, PersonDetails details)
    {
        person.FamilyName = Line(details.FamilyName, Lengths.Name);
        person.GivenName = Line(details.GivenName, Lengths.Name);
        person.FamilyKana = Kana(details.FamilyKana);
        person.GivenKana = Kana(details.GivenKana);
        person.LatinName = Line(details.LatinName, Lengths.LongName);
        person.Sex = details.Sex;
        person.BirthDate = details.BirthDate;
        person.AgeBand = Line(details.AgeBand, Lengths.Code);
        person.Phone = Phone(details.Phone);
        person.SecondPhone = Phone(details.SecondPhone);
        person.PostalCode = Postal(details.PostalCode);
        person.Address = Line(details.Address, Lengths.Text);
        person.Occupation = Line(details.Occupation, Lengths.LongName);
    }

    /// <summary>One normalised line, cut to length; null if nothing is left.</summary>
    public static string? Line(string? text, int length)
    {
        var normal = JapaneseText.Normalize(text);
        return normal.Length == 0 ? null : Cut(normal, length);
    }

    private static string? Kana(string? text)
    {
        var kana = JapaneseText.ToFullWidthKatakana(text);
        return kana.Length == 0 ? null : Cut(kana, Lengths.Name);
    }

    private static string? Phone(string? text) =>
        PhoneNumber.TryNormalize(text, out var number) ? number.Digits : Line(text, Lengths.Phone);

    private static string? Postal(string? text) =>
        PostalCode.TryNormalize(text, out var normalized) ? normalized : Line(text, Lengths.Code);

    /// <summary>Never between the halves of a character beyond the basic plane.</summary>
    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        return char.IsHighSurrogate(text[length - 1]) ? text[..(length - 1)] : text[..length];
    }
}
