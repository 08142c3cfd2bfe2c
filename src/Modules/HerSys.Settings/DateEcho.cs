using System.Globalization;
using System.Net.Mime;
using System.Text.Encodings.Web;
using HerSys.Japan;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace HerSys.Settings;

/// <summary>
/// Says back how a typed day was read: 令和2年8月1日 → 2020年8月1日(土). A fragment of a page; what was typed is never
/// written back.
/// </summary>
internal static class DateEcho
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static ContentHttpResult Answer(string? value, ShellSettings tenant, TimeProvider clock, ITexts texts)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(tenant.TimeZone);
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), zone).DateTime);
        return TypedResults.Text(Fragment(value, today, texts), MediaTypeNames.Text.Html, System.Text.Encoding.UTF8);
    }

    private static string Fragment(string? value, DateOnly today, ITexts texts)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return "";
        }

        if (!JapaneseDate.TryParse(value, today, out var day))
        {
            return Html(texts["日付として読めません。2020/8/1、令和2年8月1日、R2.8.1 のように入れてください。"]);
        }

        var words = UiText.IsJapanese ? JapaneseDate.ToLong(day) : day.ToString("ddd d MMM yyyy", English);
        var future = day > today ? $" <span>{Html(texts["今日より先の日です"])}</span>" : "";
        return $"<span>{Html(JapaneseDate.ToEra(day))} →</span> <b>{Html(words)}</b>{future}";
    }

    // The page is UTF-8: Japanese letters stay as they are.
    private static string Html(string text) => HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode(text);
}
