using HerSys.Japan;

namespace HerSys.Benchmarks.Encryption;

/// <summary>
/// What somebody learns who has the database and no key, but knows the names of some people in it, as a clinic knows its
/// patients: a piece that just the same known people have, in plain and blind, is that piece, and reads the others.
/// </summary>
internal static class PieceAttack
{
    /// <summary>The pieces of a person's names.</summary>
    public static IReadOnlyList<string> PiecesOf(SamplePerson person) =>
        [.. Bigrams.Cut(person.Kana).Append(person.FamilyKana[..1]).Append(person.GivenKana[..1]).Distinct(StringComparer.Ordinal)];

    /// <summary>The share of the unknown people, in percent, whose family name is read in full.</summary>
    /// <param name="stored">The stored pieces of the known people, with the person's number.</param>
    /// <param name="people">Everybody; the first of them are the known ones.</param>
    /// <param name="known">How many are known.</param>
    /// <param name="blind">How a piece is stored, to see whether a guess was right.</param>
    public static double Read(
        IReadOnlyList<(string Piece, long Person)> stored, IReadOnlyList<SamplePerson> people, int known, Func<string, string> blind)
    {
        var plain = people.Take(known).SelectMany(person => PiecesOf(person).Select(piece => (piece, person.Id)));
        var guesses = Signatures(stored).Join(
            Signatures(plain), blinded => blinded.Value, readable => readable.Value, (blinded, readable) => (blinded.Key, readable.Key))
            .ToLookup(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);
        var read = people.Skip(known).Count(person => Bigrams.Cut(person.FamilyKana).All(piece => IsRead(guesses[blind(piece)], piece)));
        return 100.0 * read / (people.Count - known);
    }

    private static bool IsRead(IEnumerable<string> guesses, string piece) => guesses.Distinct(StringComparer.Ordinal).ToArray() is [var only] && only == piece;

    private static Dictionary<string, string> Signatures(IEnumerable<(string Piece, long Person)> pieces) => pieces
        .GroupBy(row => row.Piece, row => row.Person, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => string.Join(',', group.Order()), StringComparer.Ordinal);
}
