using System.Globalization;
using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>Writes instants and days as <c>time</c> elements for one reader.</summary>
internal sealed class TimeWriter(TimeZoneInfo zone, DateTimeOffset now)
{
    public static TimeWriter For(ViewContext view)
    {
        var clock = view.HttpContext.RequestServices.GetService<TimeProvider>() ?? TimeProvider.System;
        return new TimeWriter(TimeZoneInfo.FindSystemTimeZoneById(view.Options().TimeZoneId), clock.GetUtcNow());
    }

    public IHtmlContent Write(DateTimeOffset? instant, DateOnly? day, TimeStyle style)
    {
        if (instant is { } moment)
        {
            var local = TimeZoneInfo.ConvertTime(moment, zone);
            var text = $"{DateText.Of(DateOnly.FromDateTime(local.DateTime), style)} {local:HH:mm}";
            var distance = RelativeText.Between(moment, now, zone);
            return Element(local.ToString("yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture), text, distance, style);
        }

        if (day is { } date)
        {
            var distance = RelativeText.Between(date, Today);
            return Element(date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DateText.Of(date, style), distance, style);
        }

        return Markup.Tag("span", "hs-sub", UiText.Of("記録なし", "Not recorded"));
    }

    private DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, zone).DateTime);

    private static TagBuilder Element(string machine, string text, string distance, TimeStyle style)
    {
        var time = Markup.Tag("time", "hs-num", text).With("datetime", machine);
        return style.Relative
            ? time.Add(Markup.Tag("span", "hs-ago", UiText.IsJapanese ? $"({distance})" : $" ({distance})"))
            : time;
    }
}
