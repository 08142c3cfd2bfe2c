using HerSys.Platform.Settings;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Rules;

namespace HerSys.Reporting.Services.Forms;

/// <summary>Judges typed answers as a submission would be; drafts too, to show what is left to do.</summary>
internal sealed class JudgeForm(
    NotificationValidator validator, IDuplicateNotificationFinder duplicates, ISiteService site, ReportingClock clock)
{
    /// <summary>Judges, and looks for notifications about the same person.</summary>
    /// <param name="form">The version.</param>
    /// <param name="typed">Answers as typed.</param>
    /// <param name="hersysId">The case of the notification itself, which is no duplicate of its own.</param>
    public async Task<JudgedForm> ExecuteAsync(
        FormDefinition form, FormAnswers typed, string? hersysId, CancellationToken cancellationToken)
    {
        var settings = await site.GetAsync<ReportingSettings>(cancellationToken);
        var context = new ValidationContext(clock.Today) { SeverityOverrides = Merged(settings.Severities, form.Severities) };
        var normalized = AnswerNormalizer.Normalize(form, typed, clock.Today);
        var open = ComputedAnswers.Fill(form, form.VisibleOnly(normalized));
        var result = validator.Validate(form, open, context, ValidationMode.Submit);
        return new JudgedForm(
            form,
            typed,
            normalized,
            result,
            NotificationSummary.Of(form, result),
            await FindDuplicatesAsync(result.Answers, hersysId, cancellationToken));
    }

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
