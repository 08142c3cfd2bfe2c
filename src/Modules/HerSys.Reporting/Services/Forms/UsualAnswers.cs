using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using Microsoft.EntityFrameworkCore;
using System.Globalization;

namespace HerSys.Reporting.Services.Forms;

/// <summary>
/// What the same person answers the same way nearly every time: how the practice tests, that the patient is at home, and
/// that the diagnosis is today's. Nothing about the illness of another patient is taken over, and the form says what it
/// filled in.
/// </summary>
internal sealed class UsualAnswers(TenantDbContext db, ICurrentActor actor, ReportingClock clock)
{
    private static readonly NotificationState[] Standing = [NotificationState.Submitted, NotificationState.Received];

    /// <summary>The fields that stand in a fresh form, in its order.</summary>
    public static IReadOnlyList<string> Codes { get; } = [FieldCodes.LocationSame, FieldCodes.DiagnosisDate];

    /// <summary>The answers of a fresh form with the usual ones.</summary>
    public async Task<FormAnswers> AddAsync(FormAnswers answers, CancellationToken cancellationToken)
    {
        answers = answers.With(FieldCodes.DiagnosisDate, clock.Today.ToString("yyyy/M/d", CultureInfo.InvariantCulture));
        var last = await LastAsync(cancellationToken);
        return last.Is(FieldCodes.LocationSame, FieldCodes.Yes) ? answers.With(FieldCodes.LocationSame, FieldCodes.Yes) : answers;
    }

    /// <summary>
    /// How the practice tested last, once the type of patient says that there was a positive test: who is diagnosed
    /// without one must not find one in the notification.
    /// </summary>
    /// <returns>Answers by code; none while nothing is to be suggested.</returns>
    public async Task<IReadOnlyDictionary<string, string>> TestAsync(JudgedForm judged, CancellationToken cancellationToken)
    {
        var answers = judged.Normalized;
        var isAsked = PatientTypes.NeedsPositiveTest(answers.Text(FieldCodes.PatientType))
            && judged.Form.Has(FieldCodes.TestKind)
            && judged.Form.Has(FieldCodes.Specimen)
            && answers.IsBlank(FieldCodes.TestKind)
            && answers.IsBlank(FieldCodes.Specimen);
        if (!isAsked)
        {
            return new Dictionary<string, string>();
        }

        // その他 needs words of its own each time.
        var last = await LastAsync(cancellationToken);
        return last.IsBlank(FieldCodes.TestKind) || last.IsBlank(FieldCodes.Specimen) || last.Is(FieldCodes.Specimen, FieldCodes.Other)
            ? new Dictionary<string, string>()
            : new Dictionary<string, string>
            {
                [FieldCodes.TestKind] = last.Text(FieldCodes.TestKind),
                [FieldCodes.Specimen] = last.Text(FieldCodes.Specimen),
            };
    }

    /// <summary>Answers of the notification that the actor filed last for the institution.</summary>
    private async Task<FormAnswers> LastAsync(CancellationToken cancellationToken)
    {
        if (actor is not { UserId: { } user, OrganisationId: { } institution })
        {
            return FormAnswers.Empty;
        }

        (DateTimeOffset At, string Answers)? last = null;

        // One state at a time, as the index has them.
        foreach (var state in Standing)
        {
            var found = await db.Set<Notification>().AsNoTracking()
                .Where(row => row.InstitutionId == institution && row.State == state && row.EnteredById == user)
                .OrderByDescending(row => row.SubmittedAt)
                .Select(row => new { row.SubmittedAt, row.Answers })
                .FirstOrDefaultAsync(cancellationToken);
            if (found is not null && (last is null || found.SubmittedAt > last.Value.At))
            {
                last = (found.SubmittedAt, found.Answers);
            }
        }

        return last is { } filed ? FormAnswers.FromJson(filed.Answers) : FormAnswers.Empty;
    }
}
