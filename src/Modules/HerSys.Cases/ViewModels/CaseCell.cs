using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Columns;
using HerSys.Platform.Mvc.Localization;

namespace HerSys.Cases.ViewModels;

/// <summary>How a column looks in the list.</summary>
public static class CaseCell
{
    private static readonly string[] Right = ["age-sex", "age", "birth", "since", "report", "received", "diagnosis", "onset", "day", "specimen", "day-zero", "last-day", "release", "death", "flag-count"];
    private static readonly string[] Digits = ["id", "number", "phone", "municipality", "status-code"];
    private static readonly string[] Long = ["place", "center", "institution", "location", "type"];

    /// <summary>Class of its cells.</summary>
    public static string? Class(ListColumn column) =>
        Right.Contains(column.Key) ? "r" : Digits.Contains(column.Key) ? "hs-num" : Long.Contains(column.Key) ? "hs-clip" : null;

    /// <summary>The order that its heading asks for; null where there is none.</summary>
    public static string? SortKey(ListColumn column) => column.Key switch
    {
        "since" or "release" => column.Key,
        "report" => "date",
        _ => null,
    };

    /// <summary>The whole text of a cell that may be cut.</summary>
    public static string? Title(ListColumn column, CaseRow row, CaseListPage page) =>
        Long.Contains(column.Key) ? column.Value(row, page.Context) as string : null;

    /// <summary>The text of a cell; days without the year where it is this one.</summary>
    public static string? Text(ListColumn column, CaseRow row, CaseListPage page, ITexts texts) => column.Value(row, page.Context) switch
    {
        null when column.Key == "age-sex" => texts["不明"],
        string id when column.Key == "id" => CaseNames.Spaced(id),
        DateOnly day => Day(day, page.Today, column.Key),
        DateTime local => $"{Day(DateOnly.FromDateTime(local), page.Today, column.Key)} {local.ToString("H:mm", CultureInfo.InvariantCulture)}",
        IFormattable number => number.ToString(null, CultureInfo.CurrentCulture),
        var text => text as string,
    };

    private static string Day(DateOnly day, DateOnly today, string key) =>
        day.ToString(day.Year == today.Year && key != "birth" ? "M/d" : "yyyy/M/d", CultureInfo.InvariantCulture);
}
