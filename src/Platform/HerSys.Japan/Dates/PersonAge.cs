namespace HerSys.Japan;

/// <summary>Ages (年齢) as forms and as the law count them (domain.md 11.5).</summary>
public static class PersonAge
{
    /// <summary>The last day on which majority (成年) was 20; from the next day it is 18.</summary>
    public static readonly DateOnly LastDayOfMajorityAtTwenty = new(2022, 3, 31);

    /// <summary>
    /// Completed years on a day as forms count: one more on the birthday. Somebody born on 29 February turns a year
    /// older at the end of 28 February, so in a common year is older from 1 March.
    /// </summary>
    /// <returns>Null if the day lies before the birth: old records hold such pairs and must still be shown.</returns>
    public static int? YearsAt(DateOnly birth, DateOnly day)
    {
        if (day < birth)
        {
            return null;
        }

        var years = day.Year - birth.Year;
        return day < BirthdayIn(day.Year, birth) ? years - 1 : years;
    }

    /// <summary>Completed months (月齢), for forms that ask for months at age 0.</summary>
    /// <returns>Null if the day lies before the birth.</returns>
    public static int? MonthsAt(DateOnly birth, DateOnly day)
    {
        if (day < birth)
        {
            return null;
        }

        var months = ((day.Year - birth.Year) * 12) + day.Month - birth.Month;
        return day.Day < birth.Day ? months - 1 : months;
    }

    /// <summary>
    /// Whether an age was reached by the Act on Counting Ages (年齢計算ニ関スル法律): at the end of the day before the
    /// birthday. Rules by days, such as 65 or older, count from 00:00 of that day.
    /// </summary>
    public static bool ReachedByLaw(int years, DateOnly birth, DateOnly day) =>
        day >= BirthdayIn(birth.Year + years, birth).AddDays(-1);

    /// <summary>Whether a person is a minor (未成年) on a day: under 20 up to 2022-03-31, under 18 from 2022-04-01.</summary>
    public static bool IsMinor(DateOnly birth, DateOnly day)
    {
        var majority = day <= LastDayOfMajorityAtTwenty ? 20 : 18;
        return YearsAt(birth, day) is not { } years || years < majority;
    }

    private static DateOnly BirthdayIn(int year, DateOnly birth)
    {
        var isMissingLeapDay = birth is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year);
        return isMissingLeapDay ? new DateOnly(year, 3, 1) : new DateOnly(year, birth.Month, birth.Day);
    }
}
