using System.Globalization;
using HerSys.Cases.Models;
using HerSys.Cases.Release;
using HerSys.Cases.ViewModels;
using HerSys.Japan;
using HerSys.Platform.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Cases.Services.Settings;

/// <summary>Turns what was typed into settings and back; what is wrong is said at its field.</summary>
internal sealed class ReadCaseSettingsForm(CaseClock clock, ITexts texts)
{
    internal const int LongestHours = 720;
    internal const int LongestDays = 365;

    public static void Fill(CaseSettingsForm form, CaseSettings settings)
    {
        form.DateOnlyImprovement = settings.DateOnlyImprovement.ToString();
        form.AdjustingHours = Text(settings.AdjustingHours);
        form.ReleaseDecisionHours = Text(settings.ReleaseDecisionHours);
        form.StayEndedHours = Text(settings.StayEndedHours);
        form.UnknownHours = Text(settings.UnknownHours);
        form.DailyListAt = settings.DailyListAt.ToString("HH:mm", CultureInfo.InvariantCulture);
        form.VisibleDaysAfterDischarge = Text(settings.VisibleDaysAfterDischarge);
        form.RulesAsOf = settings.RulesAsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    public void Execute(CaseSettingsForm form, CaseSettings settings, ModelStateDictionary errors)
    {
        settings.DateOnlyImprovement = Choice(form.DateOnlyImprovement, errors);
        settings.AdjustingHours = Number(form.AdjustingHours, nameof(form.AdjustingHours), 1, LongestHours, errors);
        settings.ReleaseDecisionHours = Number(form.ReleaseDecisionHours, nameof(form.ReleaseDecisionHours), 0, LongestHours, errors);
        settings.StayEndedHours = Number(form.StayEndedHours, nameof(form.StayEndedHours), 0, LongestHours, errors);
        settings.UnknownHours = Number(form.UnknownHours, nameof(form.UnknownHours), 1, LongestHours, errors);
        settings.VisibleDaysAfterDischarge = Number(form.VisibleDaysAfterDischarge, nameof(form.VisibleDaysAfterDischarge), 0, LongestDays, errors);
        settings.DailyListAt = Time(form.DailyListAt, errors);
        settings.RulesAsOf = Day(form.RulesAsOf, errors);
    }

    private DateOnlyImprovement Choice(string? text, ModelStateDictionary errors)
    {
        if (Enum.TryParse<DateOnlyImprovement>(text, out var choice) && Enum.IsDefined(choice))
        {
            return choice;
        }

        errors.AddModelError(nameof(CaseSettingsForm.DateOnlyImprovement), texts["2つのうちどちらかを選んでください。"]);
        return default;
    }

    private int Number(string? text, string field, int least, int most, ModelStateDictionary errors)
    {
        if (int.TryParse(JapaneseText.Normalize(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        errors.AddModelError(field, texts["{0}から{1}までの整数を入れてください。例: 24", least, most]);
        return least;
    }

    private TimeOnly Time(string? text, ModelStateDictionary errors)
    {
        if (JapaneseTime.TryRead(text) is { } time)
        {
            return time;
        }

        errors.AddModelError(nameof(CaseSettingsForm.DailyListAt), texts["時刻を読めません。0:00から23:59までで入れてください。例: 8:00"]);
        return default;
    }

    private DateOnly? Day(string? text, ModelStateDictionary errors)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (JapaneseDate.TryParse(text, clock.Today, out var day))
        {
            return day;
        }

        errors.AddModelError(nameof(CaseSettingsForm.RulesAsOf), texts["日付を読めません。2022/8/1、令和4年8月1日 のように入れるか、空にしてください。"]);
        return null;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
