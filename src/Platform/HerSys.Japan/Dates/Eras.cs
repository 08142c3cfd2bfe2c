namespace HerSys.Japan;

/// <summary>The eras since the Gregorian calendar came into use (domain.md 11.5).</summary>
public static class Eras
{
    /// <summary>All eras, the newest first.</summary>
    public static IReadOnlyList<Era> All { get; } =
    [
        new('R', "令和", "Reiwa", 2018, new(2019, 5, 1), DateOnly.MaxValue),
        new('H', "平成", "Heisei", 1988, new(1989, 1, 8), new(2019, 4, 30)),
        new('S', "昭和", "Showa", 1925, new(1926, 12, 25), new(1989, 1, 7)),
        new('T', "大正", "Taisho", 1911, new(1912, 7, 30), new(1926, 12, 25)),

        // Meiji 1 to 5 used the lunar calendar: their days cannot be computed from year, month and day.
        new('M', "明治", "Meiji", 1867, new(1873, 1, 1), new(1912, 7, 30)),
    ];

    /// <summary>The era of a day; on a changeover day the newer one; null before 1873.</summary>
    public static Era? Of(DateOnly day) => All.FirstOrDefault(era => era.Covers(day));

    internal static Era? Named(string nameOrLetter) => All.FirstOrDefault(era =>
        era.NameJa == nameOrLetter ||
        (nameOrLetter.Length == 1 && char.ToUpperInvariant(nameOrLetter[0]) == era.Letter));
}
