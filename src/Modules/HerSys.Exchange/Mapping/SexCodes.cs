using HerSys.Cases.Contracts;

namespace HerSys.Exchange.Mapping;

/// <summary>Canonical values of 性別 in profiles.</summary>
internal static class SexCodes
{
    internal const string Male = "male";
    internal const string Female = "female";

    internal static PersonSex Parse(string? code) => code switch
    {
        Male => PersonSex.Male,
        Female => PersonSex.Female,
        _ => PersonSex.Unknown,
    };

    internal static string? Of(PersonSex sex) => sex switch
    {
        PersonSex.Male => Male,
        PersonSex.Female => Female,
        _ => null,
    };
}
