using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Services.Search;
using HerSys.Japan;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Lists;

/// <summary>
/// Narrows a list to what was typed. The pieces of all words are intersected to a set of IDs first. A small set is fetched
/// and drives the query of the list; a large one stays inside it, where the order of the list finds a page soon. Left to
/// itself a planner walks through the whole list for a rare name: the bound on a small set keeps it from doing so, as the
/// rows are found before they are ordered.
/// </summary>
internal sealed class CaseWords(TenantDbContext db, CaseClock clock)
{
    private const int MostWords = 5;
    private const int MostPieces = 8;
    private const int SmallSet = 2000;

    /// <summary>
    /// Pseudonymised readers find by ID and number only: a name that narrows the list would tell who is in it.
    /// </summary>
    public async Task<IQueryable<CaseListItem>> NarrowAsync(
        IQueryable<CaseListItem> items, string? text, CaseDetailLevel level, CancellationToken cancellationToken)
    {
        var words = Split(text);
        if (words.Count == 0)
        {
            return items;
        }

        var found = words.Select(word => IdsOf(word, level)).Aggregate((set, more) => set.Intersect(more));
        var ids = await found.Take(SmallSet + 1).ToListAsync(cancellationToken);
        items = ids.Count <= SmallSet
            ? items.Where(item => ids.Contains(item.HerSysId)).Take(SmallSet)
            : items.Where(item => found.Contains(item.HerSysId));
        return words.Where(word => IsName(word, level)).Aggregate(items, WithWholeName);
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

    private IQueryable<string> IdsOf(string word, CaseDetailLevel level)
    {
        var digits = DigitText.Compact(word);
        if (level == CaseDetailLevel.Pseudonymised)
        {
            return WithPiece(SearchPieces.OfWhole(digits));
        }

        if (PhoneDigits(word) is { } phone)
        {
            return OfDigits(word, phone, level);
        }

        if (DigitText.IsDigits(digits))
        {
            return OfDigits(word, digits, level);
        }

        return level == CaseDetailLevel.Full && JapaneseDate.TryParse(word, clock.Today, out var birth) ? BornOn(birth) : OfName(word);
    }

    /// <summary>A number of others may have letters too, such as A-1024.</summary>
    private IQueryable<string> OfName(string word)
    {
        var pieces = SearchPieces.OfWord(word).Take(MostPieces).ToArray();
        var names = pieces.Length == 0 ? Nobody() : WithAll(pieces);
        return word.Any(char.IsAsciiDigit) ? names.Union(WithPiece(SearchPieces.OfWhole(word))) : names;
    }

    /// <summary>Digits may be an ID, an old ID, a number of others, a part of a telephone, or a birth date without marks.</summary>
    private IQueryable<string> OfDigits(string word, string digits, CaseDetailLevel level)
    {
        var found = WithPiece(SearchPieces.OfWhole(digits)).Union(WithPiece(SearchPieces.OfWhole(word)));
        var parts = SearchPieces.OfPhone(digits).Distinct(StringComparer.Ordinal).Take(MostPieces).ToArray();
        if (parts.Length == 1)
        {
            found = found.Union(WithPiece(parts[0]));
        }
        else if (parts.Length > 1)
        {
            var phones = WithAll(parts);
            found = found.Union(db.Set<CaseListItem>()
                .Where(item => phones.Contains(item.HerSysId) && item.SearchKey.Contains(digits))
                .Select(item => item.HerSysId));
        }

        return level == CaseDetailLevel.Full && JapaneseDate.TryParse(digits, clock.Today, out var birth) ? found.Union(BornOn(birth)) : found;
    }

    /// <summary>Pairs may come from different names: more than one of them proves nothing about their order.</summary>
    private static IQueryable<CaseListItem> WithWholeName(IQueryable<CaseListItem> items, string word)
    {
        var key = JapaneseText.SearchKey(word);
        return items.Where(item => item.SearchKey.Contains(key));
    }

    private bool IsName(string word, CaseDetailLevel level) =>
        level != CaseDetailLevel.Pseudonymised
        && !word.Any(char.IsAsciiDigit)
        && !JapaneseDate.TryParse(word, clock.Today, out _)
        && SearchPieces.OfWord(word).Skip(1).Any();

    private IQueryable<string> BornOn(DateOnly birth) =>
        db.Set<CaseListItem>().Where(item => item.BirthDate == birth).Select(item => item.HerSysId);

    private IQueryable<string> WithAll(IEnumerable<string> pieces) =>
        pieces.Select(WithPiece).Aggregate((found, more) => found.Intersect(more));

    private IQueryable<string> WithPiece(string piece) =>
        db.Set<CaseSearchGram>().Where(row => row.Gram == piece).Select(row => row.HerSysId);

    private IQueryable<string> Nobody() => db.Set<CaseSearchGram>().Where(row => false).Select(row => row.HerSysId);

    private static string? PhoneDigits(string word) => PhoneNumber.TryNormalize(word, out var number) ? number.Digits : null;
}
