using System.Globalization;
using HerSys.Platform.Mvc.Frame;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>Days in words: 2022年8月1日(月), 令和4年(2022年)8月1日(月), 8/1(月); English likewise.</summary>
internal static class DateText
{
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja-JP");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly JapaneseCalendar Eras = new();
    private static readonly CultureInfo JapaneseEra = CreateEraCulture();

    public static string Of(DateOnly day, TimeStyle style)
    {
        if (!UiText.IsJapanese)
        {
            return day.ToString(style.Short ? "d MMM" : "ddd d MMM yyyy", English);
        }

        if (style.Short)
        {
            return day.ToString("M/d(ddd)", Japanese);
        }

        return style.Era ? EraYear(day) + day.ToString("(yyyy年)M月d日(ddd)", Japanese) : day.ToString("yyyy年M月d日(ddd)", Japanese);
    }

    private static string EraYear(DateOnly day)
    {
        var noon = day.ToDateTime(new TimeOnly(12, 0));
        var year = Eras.GetYear(noon);
        var era = noon.ToString("gg", JapaneseEra);
        return year == 1 ? $"{era}元年" : string.Create(CultureInfo.InvariantCulture, $"{era}{year}年");
    }

    private static CultureInfo CreateEraCulture()
    {
        var culture = (CultureInfo)Japanese.Clone();
        culture.DateTimeFormat.Calendar = Eras;
        return CultureInfo.ReadOnly(culture);
    }
}
