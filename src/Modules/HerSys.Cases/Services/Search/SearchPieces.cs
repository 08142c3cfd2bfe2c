using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HerSys.Cases.Services.Records;
using HerSys.Japan;

namespace HerSys.Cases.Services.Search;

/// <summary>
/// The pieces under which a case is found. Names and kana: pairs of characters, and the first character of each part, so
/// that one character finds beginnings. Telephones: every four digits in a row, marked by #. IDs and numbers: the whole,
/// marked by =.
/// </summary>
internal static class SearchPieces
{
    public const int PhonePart = 4;
    private const char PhoneMark = '#';
    private const char WholeMark = '=';

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Fills the search columns of the list row.</summary>
    public static void Fill(CaseFile file)
    {
        var person = file.Person;
        string?[] names =
        [
            string.Concat(person.FamilyName, person.GivenName),
            string.Concat(person.FamilyKana, person.GivenKana),
            person.LatinName,
        ];
        string?[] beginnings = [person.FamilyName, person.GivenName, person.FamilyKana, person.GivenKana, person.LatinName];
        string?[] phones = [person.Phone, person.SecondPhone];
        string?[] numbers = [file.Record.HerSysId, file.Record.ExternalNumber, .. file.LegacyIds];

        var pieces = names.SelectMany(OfWord)
            .Concat(beginnings.SelectMany(OfBeginning))
            .Concat(phones.SelectMany(phone => OfPhone(DigitText.Compact(phone))))
            .Concat(numbers.Where(number => !string.IsNullOrEmpty(number)).Select(number => OfWhole(number!)));
        file.Item.SearchGrams = JsonSerializer.Serialize(pieces.Distinct(StringComparer.Ordinal), Plain);
        file.Item.SearchKey = string.Join('|', [.. names.Select(JapaneseText.SearchKey), .. phones.Select(DigitText.Compact)]);
    }

    /// <summary>The pairs of a word; of one character, itself.</summary>
    public static IEnumerable<string> OfWord(string? word) => Bigrams.Cut(word);

    /// <summary>The four-digit windows of a telephone or a part of one.</summary>
    public static IEnumerable<string> OfPhone(string digits)
    {
        for (var start = 0; start + PhonePart <= digits.Length; start++)
        {
            yield return PhoneMark + digits.Substring(start, PhonePart);
        }
    }

    /// <summary>A whole ID or number.</summary>
    public static string OfWhole(string number) => WholeMark + JapaneseText.SearchKey(number);

    private static IEnumerable<string> OfBeginning(string? word)
    {
        var key = JapaneseText.SearchKey(word);
        return key.Length == 0 ? [] : [key.EnumerateRunes().First().ToString()];
    }
}
