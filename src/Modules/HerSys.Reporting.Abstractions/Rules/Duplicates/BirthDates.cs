namespace HerSys.Reporting.Rules;

/// <summary>Birth dates that are easily taken for one another (domain.md 11.4).</summary>
public static class BirthDates
{
    /// <summary>昭和 n is 1925 + n, 平成 n is 1988 + n.</summary>
    private const int YearsBetweenEras = 63;
    private const int LastYearOfShowa = 1988;

    /// <summary>The date itself and those that are taken for it.</summary>
    public static IReadOnlyList<DateOnly> Near(DateOnly birth)
    {
        var near = new List<DateOnly> { birth };
        if (birth.Day <= 12 && birth.Day != birth.Month)
        {
            near.Add(new DateOnly(birth.Year, birth.Day, birth.Month));
        }

        near.AddRange([birth.AddYears(YearsBetweenEras), birth.AddYears(-YearsBetweenEras)]);
        if (birth.Year is LastYearOfShowa or LastYearOfShowa + 1)
        {
            near.Add(birth.AddYears(birth.Year == LastYearOfShowa ? 1 : -1));
        }

        return near;
    }

    /// <summary>How two birth dates agree; none where one is unknown.</summary>
    public static DuplicateReasons Compare(DateOnly? mine, DateOnly? other) => (mine, other) switch
    {
        ({ } first, { } second) when first == second => DuplicateReasons.BirthDate,
        ({ } first, { } second) when first.Year == second.Year && first.Month == second.Day && first.Day == second.Month => DuplicateReasons.SwappedBirthDate,
        ({ } first, { } second) when Near(first).Contains(second) => DuplicateReasons.NearEra,
        _ => DuplicateReasons.None,
    };
}
