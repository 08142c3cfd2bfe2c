using System.Text.RegularExpressions;
using HerSys.Japan;
using HerSys.Reporting.Models;

namespace HerSys.Reporting.Services.Places;

/// <summary>Recognises the municipality with which an address begins.</summary>
internal static partial class PlaceReader
{
    /// <summary>The address without its prefecture.</summary>
    public static string WithoutPrefecture(string address)
    {
        var plain = JapaneseText.Normalize(address);
        var prefecture = Prefectures.All.FirstOrDefault(known => plain.StartsWith(known.NameJa, StringComparison.Ordinal));
        return prefecture is null ? plain : plain[prefecture.NameJa.Length..].TrimStart();
    }

    /// <summary>The place that the address names: the longest name wins, so that 那覇市 is not read as 那覇.</summary>
    public static PlaceName? Recognise(string address, IEnumerable<PlaceName> places)
    {
        var rest = WithoutPrefecture(address);
        return places
            .Where(place => place.Name.Length > 0 && rest.StartsWith(place.Name, StringComparison.Ordinal))
            .MaxBy(place => place.Name.Length);
    }

    /// <summary>Whether the address names some municipality at all (…市, …郡…町, …区), known or not.</summary>
    public static bool NamesAMunicipality(string address) => Municipality().IsMatch(WithoutPrefecture(address));

    [GeneratedRegex(@"^[^\s\d]{1,10}?[市区町村郡]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex Municipality();
}
