using HerSys.Platform.Settings;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Rules;

namespace HerSys.Reporting.Services.Forms;

/// <summary>Judges typed answers as a submission would be; drafts too, to show what is left to do.</summary>
internal sealed class JudgeForm(
    NotificationValidator validator, IDuplicateNotificationFinder duplicates, FormVersions versions, ISiteService site, ReportingClock clock)
{
    /// <summary>Judges, and looks for notifications about the same person.</summary>
    /// <param name="form">The version.</param>
    /// <param name="typed">Answers as typed.</param>
    /// <param name="hersysId">The case of the notification itself, which is no duplicate of its own.</param>
    public async Task<JudgedForm> ExecuteAsync(
        FormDefinition form, FormAnswers typed, string? hersysId, CancellationToken cancellationToken)
    {
        var normalized = AnswerNormalizer.Normalize(form, typed, clock.Today);
        return await CompleteAsync(form, typed, normalized, await ValidateAsync(form, normalized, cancellationToken), hersysId, cancellationToken);
    }

    /// <summary>
    /// As <see cref="ExecuteAsync"/>, for an amendment: what was wrong before and says the same is confirmed, not refused.
    /// </summary>
    /// <param name="form">The version.</param>
    /// <param name="typed">Answers as typed.</param>
    /// <param name="amended">The notification as it stands; null for a new one.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<JudgedForm> AmendmentAsync(
        FormDefinition form, FormAnswers typed, Notification? amended, CancellationToken cancellationToken)
    {
        var normalized = AnswerNormalizer.Normalize(form, typed, clock.Today);
        var result = await ValidateAsync(form, normalized, cancellationToken);
        if (amended is not null && !result.IsAccepted)
        {
            result = result.Excusing(await StandingAsync(amended, cancellationToken));
        }

        return await CompleteAsync(form, typed, normalized, result, amended?.HerSysId, cancellationToken);
    }

    /// <summary>What today's rules say about a notification as it stands, under the form that it was filed under.</summary>
    public async Task<ValidationResult> StandingAsync(Notification notification, CancellationToken cancellationToken)
    {
        var form = await versions.FindAsync(notification.FormVersion, cancellationToken);
        var answers = AnswerNormalizer.Normalize(form, FormAnswers.FromJson(notification.Answers), clock.Today);
        return await ValidateAsync(form, answers, cancellationToken);
    }

    private async Task<ValidationResult> ValidateAsync(FormDefinition form, FormAnswers normalized, CancellationToken cancellationToken)
    {
        var settings = await site.GetAsync<ReportingSettings>(cancellationToken);
        var context = new ValidationContext(clock.Today) { SeverityOverrides = Merged(settings.Severities, form.Severities) };
        return validator.Validate(form, ComputedAnswers.Fill(form, form.VisibleOnly(normalized)), context, ValidationMode.Submit);
    }

    private async Task<JudgedForm> CompleteAsync(
        FormDefinition form, FormAnswers typed, FormAnswers normalized, ValidationResult result, string? hersysId, CancellationToken cancellationToken) =>
        new(
            form,
            typed,
            normalized,
            result,
            NotificationSummary.Of(form, result),
            await FindDuplicatesAsync(result.Answers, hersysId, cancellationToken));

    /// <summary>What the revision of the form says comes before the older setting.</summary>
    private static Dictionary<string, Severity> Merged(
        IReadOnlyDictionary<string, Severity> older, IReadOnlyDictionary<string, Severity> chosen)
    {
        var merged = new Dictionary<string, Severity>(older);
        foreach (var (rule, severity) in chosen)
        {
            merged[rule] = severity;
        }

        return merged;
    }

    private async Task<IReadOnlyList<DuplicateCandidate>> FindDuplicatesAsync(
        FormAnswers answers, string? hersysId, CancellationToken cancellationToken)
    {
        if (DuplicateKeys.From(answers, clock.Today) is not { } keys)
        {
            return [];
        }

        var found = await duplicates.FindAsync(keys, cancellationToken);
        return [.. found.Where(candidate => candidate.Reference != hersysId)];
    }
}
