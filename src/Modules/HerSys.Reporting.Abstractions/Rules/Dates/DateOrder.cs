using HerSys.Japan;

namespace HerSys.Reporting.Rules;

/// <summary>Messages for a day that lies on the wrong side of another one.</summary>
internal static class DateOrder
{
    /// <summary>「A」 lies before 「B」, but must not.</summary>
    internal static BilingualText TooEarly(RuleInput input, string code, DateOnly day, string limitCode, DateOnly limit)
    {
        var (field, other) = (input.Label(code), input.Label(limitCode));
        var (dayText, limitText) = (RuleWords.Day(day), RuleWords.Day(limit));
        return new(
            $"「{field.Ja}」({dayText.Ja})が「{other.Ja}」({limitText.Ja})より前です。{limitText.Ja}以後の日に直すか、「{other.Ja}」を確かめてください。例: {RuleWords.Typed(limit)}",
            $"'{field.En}' ({dayText.En}) is before '{other.En}' ({limitText.En}). Enter {limitText.En} or later, or check '{other.En}'. Example: {RuleWords.Typed(limit)}");
    }

    /// <summary>「A」 lies after 「B」, but must not.</summary>
    internal static BilingualText TooLate(RuleInput input, string code, DateOnly day, string limitCode, DateOnly limit)
    {
        var (field, other) = (input.Label(code), input.Label(limitCode));
        var (dayText, limitText) = (RuleWords.Day(day), RuleWords.Day(limit));
        return new(
            $"「{field.Ja}」({dayText.Ja})が「{other.Ja}」({limitText.Ja})より後です。{limitText.Ja}以前の日に直すか、「{other.Ja}」を確かめてください。例: {RuleWords.Typed(limit)}",
            $"'{field.En}' ({dayText.En}) is after '{other.En}' ({limitText.En}). Enter {limitText.En} or earlier, or check '{other.En}'. Example: {RuleWords.Typed(limit)}");
    }
}
