using HerSys.Cases.Upkeep;
using HerSys.Platform.Mvc.Localization;

namespace HerSys.Cases.ViewModels;

/// <summary>How rules of upkeep and ages of a status are written.</summary>
public static class UpkeepNames
{
    private const int HoursOfTwoDays = 48;

    /// <summary>The rules in the order of risk.</summary>
    public static IReadOnlyList<UpkeepRule> Rules { get; } = [UpkeepRule.Awaiting, UpkeepRule.StayEnded, UpkeepRule.Unknown, UpkeepRule.Release];

    /// <summary>What is wrong, in a few words.</summary>
    public static string Of(UpkeepRule rule, ITexts texts) => rule switch
    {
        UpkeepRule.Awaiting => texts["療養先が決まらない"],
        UpkeepRule.StayEnded => texts["療養先を出た・亡くなった"],
        UpkeepRule.Unknown => texts["不明のまま"],
        _ => texts["解除が決まらない"],
    };

    /// <summary>What is to be done.</summary>
    public static string ActionOf(UpkeepRule rule, ITexts texts) => rule switch
    {
        UpkeepRule.Awaiting => texts["療養先を決めて、ステータスを更新します"],
        UpkeepRule.StayEnded => texts["そのあとどうなったかを記録します"],
        UpkeepRule.Unknown => texts["いまの状態を確かめて、記録します"],
        _ => texts["解除を決めるか、いまの状態を記録します"],
    };

    /// <summary>3日 or 26時間: how long it has been.</summary>
    public static string Age(DateTimeOffset from, DateTimeOffset now, ITexts texts)
    {
        var hours = (int)Math.Max(0, (now - from).TotalHours);
        return hours < HoursOfTwoDays ? texts["{0}時間", hours] : texts["{0}日", hours / 24];
    }
}
