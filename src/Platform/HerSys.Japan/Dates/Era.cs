namespace HerSys.Japan;

/// <summary>A Japanese era (元号) with the days on which its name was in use.</summary>
/// <param name="Letter">The Latin letter of forms, such as <c>R</c>.</param>
/// <param name="NameJa">The name in kanji, such as 令和.</param>
/// <param name="NameEn">The name in Latin letters.</param>
/// <param name="YearZero">The Gregorian year before year one (元年): year n is <c>YearZero + n</c>.</param>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; on 1912-07-30 and 1926-12-25 two names were in use.</param>
public sealed record Era(char Letter, string NameJa, string NameEn, int YearZero, DateOnly First, DateOnly Last)
{
    /// <summary>Whether the day bore this name.</summary>
    public bool Covers(DateOnly day) => day >= First && day <= Last;
}
