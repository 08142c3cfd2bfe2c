using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.ViewModels;
using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Platform.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Changes;

/// <summary>Fills the form of key dates and reads what was typed into it.</summary>
internal sealed class DatesFormReader(TenantDbContext db, ITexts texts, CaseClock clock)
{
    /// <summary>The form with what is recorded.</summary>
    public async Task<DatesForm> NewAsync(CaseRow row, CancellationToken cancellationToken)
    {
        var record = await db.Set<Case>().AsNoTracking().FirstAsync(found => found.Id == row.CaseId, cancellationToken);
        return new DatesForm
        {
            Row = row,
            Version = record.Version,
            PatientType = record.PatientType,
            OnsetState = record.OnsetState,
            Onset = Text(record.OnsetDate),
            SymptomsBegan = Text(record.SymptomsBeganOn),
            FirstVisit = Text(record.FirstVisitDate),
            Specimen = Text(record.SpecimenDate),
            Diagnosis = Text(record.DiagnosisDate),
            Report = Text(record.ReportDate),
            Death = Text(record.DeathDate),
            WasVentilated = record.WasVentilated,
        };
    }

    /// <summary>What was typed; null where a day cannot be read, which is said at its field.</summary>
    public DatesWish? Read(DatesForm form, ModelStateDictionary errors)
    {
        var onset = Day(form.Onset, nameof(form.Onset), errors);
        var dates = new CaseDates
        {
            OnsetState = form.OnsetState == OnsetState.Missing && onset is not null ? OnsetState.Known : form.OnsetState,
            Onset = onset,
            SymptomsBegan = Day(form.SymptomsBegan, nameof(form.SymptomsBegan), errors),
            FirstVisit = Day(form.FirstVisit, nameof(form.FirstVisit), errors),
            Specimen = Day(form.Specimen, nameof(form.Specimen), errors),
            Diagnosis = Day(form.Diagnosis, nameof(form.Diagnosis), errors),
            Report = Day(form.Report, nameof(form.Report), errors),
            Death = Day(form.Death, nameof(form.Death), errors),
        };
        return errors.IsValid ? new DatesWish(dates, form.PatientType, form.WasVentilated, form.Reason, form.Version) : null;
    }

    private DateOnly? Day(string? text, string field, ModelStateDictionary errors)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (JapaneseDate.TryParse(text, clock.Today, out var day))
        {
            return day;
        }

        errors.AddModelError(field, texts["日付として読めません。2020/8/1、令和2年8月1日、R2.8.1 のように入れてください。"]);
        return null;
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy/M/d", CultureInfo.InvariantCulture);
}
