using System.Globalization;
using HerSys.Cases.Models;
using HerSys.Cases.Release;
using HerSys.Cases.ViewModels;
using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Platform.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Tests;

/// <summary>Fills the form of a test and reads what was typed into it.</summary>
internal sealed class ReleaseTestFormReader(TenantDbContext db, ITexts texts, CaseClock clock)
{
    /// <summary>The test to correct, if it is one of the case's and counts.</summary>
    public async Task<ReleaseTest?> FindAsync(Guid caseId, Guid testId, CancellationToken cancellationToken)
    {
        var all = await db.Set<ReleaseTest>().AsNoTracking().Where(test => test.CaseId == caseId).ToListAsync(cancellationToken);
        return ReleaseTestHistory.Effective(all).FirstOrDefault(test => test.Id == testId);
    }

    /// <summary>The form as it would have been typed for a test.</summary>
    public void Fill(ReleaseTestForm form, ReleaseTest test)
    {
        form.Kind = test.Kind;
        (form.Day, form.Time) = (Day(test.TakenAt), test.Kind == ReleaseTestKind.Kit ? null : Time(test.TakenAt));
        (form.ResultDay, form.ResultTime) = (Day(test.ResultAt), Time(test.ResultAt));
        form.Method = test.Method;
        form.Outcome = test.Outcome;
        form.Approved = test.Kind == ReleaseTestKind.Kit ? test.IsApproved : null;
    }

    /// <summary>What was typed; null where something is missing or cannot be read, which is said at its field.</summary>
    public ReleaseTestWish? Read(ReleaseTestForm form, ReleaseTest? corrects, ModelStateDictionary errors)
    {
        if (corrects is not null && form.TakeBack)
        {
            return new ReleaseTestWish(corrects.Kind, corrects.TakenAt, corrects.Outcome, form.Version)
            {
                CorrectionOf = corrects.Id,
                IsTakenBack = true,
                Reason = form.Reason,
            };
        }

        var isKit = form.Kind == ReleaseTestKind.Kit;
        if (form.Outcome is null || (isKit && form.Outcome == SpecimenOutcome.Pending))
        {
            errors.AddModelError(nameof(form.Outcome), texts["結果を選んでください。"]);
        }

        if (isKit && form.Approved is null)
        {
            errors.AddModelError(nameof(form.Approved), texts["国が承認したキットかどうかを選んでください。箱の「体外診断用医薬品」または「第1類医薬品」の表示で分かります。"]);
        }

        var taken = Moment(form.Day, isKit ? null : form.Time, needsTime: !isKit, nameof(form.Day), nameof(form.Time), errors);
        var hasResult = !isKit && form.Outcome is SpecimenOutcome.Negative or SpecimenOutcome.Positive;
        var result = !isKit && hasResult
            ? Moment(form.ResultDay, form.ResultTime, needsTime: true, nameof(form.ResultDay), nameof(form.ResultTime), errors)
            : null;
        return errors.IsValid && taken is not null
            ? new ReleaseTestWish(form.Kind, taken.Value, form.Outcome!.Value, form.Version)
            {
                Method = form.Method,
                ResultAt = result,
                IsApproved = isKit && form.Approved == true,
                CorrectionOf = corrects?.Id,
                Reason = form.Reason,
            }
            : null;
    }

    /// <summary>Hours count between two specimens, so their times must be known (domain.md 3.1).</summary>
    private DateTimeOffset? Moment(string? day, string? time, bool needsTime, string dayField, string timeField, ModelStateDictionary errors)
    {
        if (!JapaneseDate.TryParse(day, clock.Today, out _))
        {
            errors.AddModelError(dayField, texts["日付を入力してください。例: 2022/8/1、令和4年8月1日、8/1"]);
            return null;
        }

        if (needsTime && string.IsNullOrWhiteSpace(time))
        {
            errors.AddModelError(timeField, texts["時刻を入力してください。2回の採取の間隔と、解除できる日時を、時間で数えるためです。例: 10:00"]);
            return null;
        }

        if (TypedMoment.Read(day, time, clock) is { } moment)
        {
            return moment.At;
        }

        errors.AddModelError(timeField, texts["時刻として読めません。9:00、15時30分、午後3時 のように入力してください。"]);
        return null;
    }

    private string? Day(DateTimeOffset? instant) => instant is { } at ? clock.LocalOf(at).ToString("yyyy/M/d", CultureInfo.InvariantCulture) : null;

    private string? Time(DateTimeOffset? instant) => instant is { } at ? clock.LocalOf(at).ToString("H:mm", CultureInfo.InvariantCulture) : null;
}
