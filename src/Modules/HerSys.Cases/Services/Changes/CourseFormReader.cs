using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Data;
using HerSys.Platform.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Changes;

/// <summary>Fills the form of the course and reads what was typed into it.</summary>
internal sealed class CourseFormReader(TenantDbContext db, ITexts texts, CaseClock clock)
{
    /// <summary>The form as it opens: what is recorded.</summary>
    public async Task<CourseForm> NewAsync(CaseRow row, CancellationToken cancellationToken)
    {
        var record = await db.Set<Case>().AsNoTracking().FirstAsync(found => found.Id == row.CaseId, cancellationToken);
        var at = record.ImprovedAt is { } instant ? clock.LocalOf(instant) : (DateTimeOffset?)null;
        var day = at is { } local ? DateOnly.FromDateTime(local.DateTime) : record.ImprovedOn;
        return new CourseForm
        {
            Row = row,
            Version = record.Version,
            Day = day?.ToString("yyyy/M/d", CultureInfo.InvariantCulture),
            Time = at?.ToString("H:mm", CultureInfo.InvariantCulture),
            Severity = record.Severity,
        };
    }

    /// <summary>What was typed; null where it cannot be read, which is said at its field.</summary>
    public CourseWish? Read(CourseForm form, ModelStateDictionary errors)
    {
        if (string.IsNullOrWhiteSpace(form.Day))
        {
            return new CourseWish(form.Version) { Severity = form.Severity, Reason = form.Reason };
        }

        if (TypedMoment.Read(form.Day, form.Time, clock) is { } moment)
        {
            return new CourseWish(form.Version)
            {
                ImprovedAt = moment.IsDateOnly ? null : moment.At,
                ImprovedOn = moment.IsDateOnly ? moment.Day : null,
                Severity = form.Severity,
                Reason = form.Reason,
            };
        }

        if (TypedMoment.Read(form.Day, null, clock) is null)
        {
            errors.AddModelError(nameof(form.Day), texts["軽快した日を日付で入力してください。例: 2022/8/1、令和4年8月1日、8/1"]);
        }
        else
        {
            errors.AddModelError(nameof(form.Time), texts["時刻として読めません。9:00、15時30分、午後3時 のように入力するか、分からないときは空けてください。"]);
        }

        return null;
    }
}
