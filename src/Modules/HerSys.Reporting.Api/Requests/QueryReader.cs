using System.Globalization;
using HerSys.Japan;
using HerSys.Reporting.Api.Problems;
using HerSys.Reporting.Api.Services;
using HerSys.Reporting.Services.Reading;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace HerSys.Reporting.Api.Requests;

/// <summary>Reads the terms of a list from its address; a misspelt one is refused, since it would find too much.</summary>
internal static class QueryReader
{
    private const int Rows = 50;
    private const string After = "after";

    private static readonly string[] Known = ["state", "reportedFrom", "reportedTo", "changedSince", "hersysId", "limit", After, "lang"];

    public static ApiQuery Read(IQueryCollection query)
    {
        foreach (var name in query.Keys.Where(name => !Known.Contains(name)))
        {
            throw Refused(name, $"使えるのは {string.Join("、", Known)} です。", $"Known: {string.Join(", ", Known)}.");
        }

        return new ApiQuery(
            State(query["state"]),
            Day(query, "reportedFrom"),
            Day(query, "reportedTo"),
            Instant(query, "changedSince"),
            Text(query, "hersysId") is { } id ? DigitText.Compact(id) : null,
            Cursor(query),
            Limit(query));
    }

    /// <summary>The query of the next page.</summary>
    public static string Next(IQueryCollection query, NotificationCursor cursor)
    {
        var next = new QueryBuilder(query.Where(term => term.Key != After)) { { After, cursor.ToString() } };
        return next.ToString();
    }

    private static NotificationFilter State(string? text) => text switch
    {
        null or "" => NotificationFilter.All,
        "submitted" => NotificationFilter.Waiting,
        "received" => NotificationFilter.Received,
        "sentBack" => NotificationFilter.SentBack,
        "withdrawn" => NotificationFilter.Withdrawn,
        _ => throw Refused("state", "submitted、received、sentBack、withdrawn のどれかにしてください。", "Use submitted, received, sentBack or withdrawn."),
    };

    private static DateOnly? Day(IQueryCollection query, string name)
    {
        if (Text(query, name) is not { } text)
        {
            return null;
        }

        // Nothing is left to "the latest 1 August": an address that is kept must not change its meaning.
        return JapaneseDate.TryParse(text, DateOnly.MaxValue, out var day) && day.Year is > 1900 and < 9000
            ? day
            : throw Refused(name, "日付を読めません。2022-08-01 か R4.8.1 のように書いてください。", "Write it as 2022-08-01 or R4.8.1.");
    }

    private static DateTimeOffset? Instant(IQueryCollection query, string name)
    {
        if (Text(query, name) is not { } text)
        {
            return null;
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var instant)
            ? instant
            : throw Refused(name, "日時を読めません。2022-08-01T00:00:00Z のように書いてください。", "Write it as 2022-08-01T00:00:00Z.");
    }

    private static NotificationCursor? Cursor(IQueryCollection query) => Text(query, After) is not { } text
        ? null
        : NotificationCursor.Parse(text) ?? throw Refused(After, "前の答えの next をそのまま使ってください。", "Use next of the answer before as it is.");

    private static int Limit(IQueryCollection query) => Text(query, "limit") is not { } text
        ? Rows
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var limit) && limit is >= 1 and <= ApiQuery.MostRows
            ? limit
            : throw Refused("limit", $"1から{ApiQuery.MostRows}の数にしてください。", $"Use a number from 1 to {ApiQuery.MostRows}.");

    private static string? Text(IQueryCollection query, string name) => query[name].ToString() is { Length: > 0 } text ? text : null;

    private static ApiRefusedException Refused(string name, string japanese, string english) =>
        new(RequestProblems.Query(name, new BilingualText(japanese, english)));
}
