using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Search;
using HerSys.Japan;
using HerSys.Platform.Data;

namespace HerSys.Cases.Services.Lists;

/// <summary>
/// Narrows a list to what was typed. The pieces of a word are intersected to a set of IDs first, so that the work grows
/// with what is found and not with the tenant.
/// </summary>
internal sealed class CaseWords(TenantDbContext db, CaseClock clock)
{
    private const int MostWords = 5;
    private const int MostPieces = 8;

    /// <summary>
    /// Pseudonymised readers find by ID and number only: a name that narrows the list would tell who is in it.
    /// </summary>
    public IQueryable<CaseListItem> Narrow(IQueryable<CaseListItem> items, string? text, CaseDetailLevel level)
    {
        foreach (var word in Split(text))
        {
            items = level == CaseDetailLevel.Pseudonymised ? NarrowByNumber(items, word) : NarrowByWord(items, word, level);
        }

        return items;
    }

    /// <summary>A date or telephone with spaces inside is one word.</summary>
    private IReadOnlyList<string> Split(string? text)
    {
        var line = JapaneseText.Normalize(text);
        if (line.Length == 0)
        {
            return [];
        }

        var isOne = DigitText.IsDigits(DigitText.Compact(line)) || PhoneDigits(line) is not null || JapaneseDate.TryParse(line, clock.Today, out _);
        return isOne ? [line] : [.. line.Split(' ').Take(MostWords)];
    }

    private IQueryable<CaseListItem> NarrowByNumber(IQueryable<CaseListItem> items, string word)
    {
        var found = WithPiece(SearchPieces.OfWhole(DigitText.Compact(word)));
        return items.Where(item => found.Contains(item.HerSysId));
    }

    private IQueryable<CaseListItem> NarrowByWord(IQueryable<CaseListItem> items, string word, CaseDetailLevel level)
    {
        var digits = DigitText.Compact(word);
        if (DigitText.IsDigits(digits))
        {
            return NarrowByDigits(items, word, digits, level);
        }

        if (level == CaseDetailLevel.Full && JapaneseDate.TryParse(word, clock.Today, out var birth))
        {
            return items.Where(item => item.BirthDate == birth);
        }

        return PhoneDigits(word) is { } phone ? NarrowByDigits(items, word, phone, level) : NarrowByName(items, word);
    }

    private IQueryable<CaseListItem> NarrowByName(IQueryable<CaseListItem> items, string word)
    {
        var key = JapaneseText.SearchKey(word);
        var pieces = SearchPieces.OfWord(word).Take(MostPieces).ToArray();
        if (pieces.Length == 0)
        {
            return items.Where(item => false);
        }

        var found = WithAll(pieces);
        if (word.Any(char.IsAsciiDigit))
        {
            found = found.Union(WithPiece(SearchPieces.OfWhole(word)));
            return items.Where(item => found.Contains(item.HerSysId));
        }

        // Pairs may come from different names: more than one of them proves nothing about their order.
        items = items.Where(item => found.Contains(item.HerSysId));
        return pieces.Length == 1 ? items : items.Where(item => item.SearchKey.Contains(key));
    }

    /// <summary>Digits may be an ID, an old ID, a number of others, a part of a telephone, or a birth date without marks.</summary>
    private IQueryable<CaseListItem> NarrowByDigits(IQueryable<CaseListItem> items, string word, string digits, CaseDetailLevel level)
    {
        var found = WithPiece(SearchPieces.OfWhole(digits)).Union(WithPiece(SearchPieces.OfWhole(word)));
        var parts = SearchPieces.OfPhone(digits).Distinct(StringComparer.Ordinal).Take(MostPieces).ToArray();
        if (parts.Length > 0)
        {
            var phones = WithAll(parts);
            found = found.Union(db.Set<CaseListItem>()
                .Where(item => phones.Contains(item.HerSysId) && item.SearchKey.Contains(digits))
                .Select(item => item.HerSysId));
        }

        if (level == CaseDetailLevel.Full && JapaneseDate.TryParse(digits, clock.Today, out var birth))
        {
            found = found.Union(db.Set<CaseListItem>().Where(item => item.BirthDate == birth).Select(item => item.HerSysId));
        }

        return items.Where(item => found.Contains(item.HerSysId));
    }

    private IQueryable<string> WithAll(IEnumerable<string> pieces) =>
        pieces.Select(WithPiece).Aggregate((found, more) => found.Intersect(more));

    private IQueryable<string> WithPiece(string piece) =>
        db.Set<CaseSearchGram>().Where(row => row.Gram == piece).Select(row => row.HerSysId);

    private static string? PhoneDigits(string word) => PhoneNumber.TryNormalize(word, out var number) ? number.Digits : null;
}
