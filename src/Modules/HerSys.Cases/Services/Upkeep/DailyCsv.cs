using System.Globalization;
using HerSys.Cases.ViewModels;
using HerSys.Japan;
using HerSys.Platform.Mvc.Localization;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>Writes a daily list as CSV that spreadsheets open without harm; times are those of the tenant's zone.</summary>
internal sealed class DailyCsv(TextWriter output, ITexts texts, CaseClock clock)
{
    /// <summary>The heads of the columns.</summary>
    public static IReadOnlyList<string> Columns { get; } =
        ["保健所", "HER-SYS ID", "氏名", "フリガナ", "電話", "なぜ", "いつから", "経過時間(時間)", "現在のステータス", "更新済み"];

    public Task WriteHeadAsync() => WriteAsync(Columns.Select(column => texts[column]));

    public Task WriteAsync(DailyLine line, string? center, DateTimeOffset madeAt) => WriteAsync(
    [
        center,
        line.Row.HerSysId,
        line.Row.Name,
        line.Row.Kana,
        line.Row.Phone,
        UpkeepNames.Of(line.Rule, texts),
        clock.LocalOf(line.From).ToString("yyyy/MM/dd HH:mm", CultureInfo.InvariantCulture),
        ((int)(madeAt - line.From).TotalHours).ToString(CultureInfo.InvariantCulture),
        line.Row.Status.Label.In(CultureInfo.CurrentUICulture),
        line.IsOpen ? "" : texts["済"],
    ]);

    private Task WriteAsync(IEnumerable<string?> cells) => output.WriteAsync(CsvCells.Row(cells));
}
