using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Records;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Mvc.Localization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Cases.Services.Changes;

/// <summary>Fills the form of release and reads what was typed into it.</summary>
internal sealed class ReleaseFormReader(CaseFiles files, CaseWriter writer, StatusRights rights, ITexts texts, CaseClock clock)
{
    /// <summary>The form as it opens: today, where the rules are met.</summary>
    public async Task<ReleaseForm> NewAsync(CaseRow row, CancellationToken cancellationToken)
    {
        var form = new ReleaseForm { Day = clock.Today.ToString("yyyy/M/d", CultureInfo.InvariantCulture) };
        form.Version = await FillAsync(row, form, cancellationToken);
        return form;
    }

    /// <summary>What stands beside the form; returns the version of the case.</summary>
    public async Task<long> FillAsync(CaseRow row, ReleaseForm form, CancellationToken cancellationToken)
    {
        var file = (await files.FindAsync(row.CaseId, cancellationToken))!;
        var evaluation = CaseRelease.Evaluate(file, await writer.SettingsAsync(cancellationToken), clock);
        form.Row = row;
        form.MayOverride = await rights.MayOverrideAsync();
        form.Panel = evaluation is null
            ? null
            : new ReleasePanel(
                evaluation,
                row.Status.IsUnderIsolation,
                evaluation.IsReleasableAt(clock.Now),
                evaluation.EarliestRelease is { } at ? clock.DayOf(at) : null,
                ReleasedAt: null,
                $"~/cases/{row.CaseId}/course",
                row.Status.IsUnderIsolation ? $"~/cases/{row.CaseId}/tests/new" : null,
                $"~/cases/{row.CaseId}/dates");
        return file.Record.Version;
    }

    /// <summary>What was typed; null where it cannot be read, which is said at its field.</summary>
    public ReleaseWish? Read(ReleaseForm form, ModelStateDictionary errors)
    {
        if (TypedMoment.Read(form.Day, form.Time, clock) is { } moment)
        {
            return new ReleaseWish(moment.At, moment.IsDateOnly, form.Reason, form.Version, [.. form.Acknowledged]);
        }

        if (TypedMoment.Read(form.Day, null, clock) is null)
        {
            errors.AddModelError(nameof(form.Day), texts["解除日を日付で入力してください。例: 2022/8/5、令和4年8月5日、8/5"]);
        }
        else
        {
            errors.AddModelError(nameof(form.Time), texts["時刻として読めません。9:00、15時30分、午後3時 のように入力するか、分からないときは空けてください。"]);
        }

        return null;
    }
}
