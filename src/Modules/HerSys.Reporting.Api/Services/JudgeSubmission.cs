using System.Globalization;
using HerSys.Platform.Mvc.Frame;
using HerSys.Reporting.Api.Problems;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Services.Forms;

namespace HerSys.Reporting.Api.Services;

/// <summary>
/// Judges what a clinic's system sent by the rules of the screens. What the screen shows by closing a field is said in
/// words here: an answer to a closed field is refused, since dropping it in silence would lose it.
/// </summary>
internal sealed class JudgeSubmission(FormVersions versions, JudgeForm judge)
{
    /// <summary>
    /// The form for a new notification. A version of the law means the tenant's own form of that version while it is the one
    /// in use, its own fields included. Where a surge asks for less, more than that is taken all the same.
    /// </summary>
    /// <exception cref="ApiRefusedException">There is no such version.</exception>
    public async ValueTask<FormDefinition> FormAsync(string? version, IEnumerable<string> sent, CancellationToken cancellationToken)
    {
        var current = await versions.CurrentAsync(cancellationToken);
        if (version is null || version == current.Id || version == LawOf(current.Id))
        {
            return sent.All(current.Has) ? current : await versions.InFullAsync(current.Id, cancellationToken);
        }

        return FormReference.TryParse(version, out _)
            ? await versions.FindAsync(version, cancellationToken)
            : throw new ApiRefusedException(NotificationProblems.UnknownVersion(version, FormCatalog.Embedded.All.Select(form => form.Id)));
    }

    /// <summary>The form under which a notification was filed.</summary>
    public ValueTask<FormDefinition> FiledAsync(string reference, CancellationToken cancellationToken) => versions.FindAsync(reference, cancellationToken);

    /// <summary>Whether a request speaks of the form under which a notification was filed.</summary>
    public static bool Means(string version, string filed) => version == filed || version == LawOf(filed);

    private static string LawOf(string reference) => FormReference.TryParse(reference, out var known) ? known.Version : reference;

    /// <summary>The judged form, with the answers that the form would close.</summary>
    /// <param name="sent">Fields that the request itself answers; of those, closed ones are refused.</param>
    /// <param name="amended">The notification that the request amends; null for a new one.</param>
    public async Task<JudgedSubmission> ExecuteAsync(
        FormDefinition form, FormAnswers answers, IEnumerable<string> sent, Notification? amended, CancellationToken cancellationToken)
    {
        var judged = await judge.AmendmentAsync(form, answers, amended, cancellationToken);
        var closed = sent.Where(code => !judged.Normalized.IsBlank(code) && judged.Result.Answers.IsBlank(code) && form.Has(code)).ToHashSet(StringComparer.Ordinal);
        return new JudgedSubmission(judged, [.. closed.Select(code => Closed(form.Field(code)))]);
    }

    /// <summary>Warnings that are not confirmed yet.</summary>
    public static IReadOnlyList<ApiProblemError> OpenWarnings(JudgedForm judged, IReadOnlySet<string> confirmed) =>
    [
        .. judged.Warnings
            .Where(finding => !confirmed.Contains(finding.Key))
            .Select(finding => new ApiProblemError(
                finding.FieldCode, $"#/answers/{finding.FieldCode}", finding.RuleId, "warning", finding.Message(CultureInfo.CurrentUICulture), finding.Key)),
    ];

    private static ApiProblemError Closed(FormField field)
    {
        var label = field.Label.In(CultureInfo.CurrentUICulture);
        var reason = field.Closed?.Text.In(CultureInfo.CurrentUICulture) ?? UiText.Of("ほかの項目の答えにより閉じています。空にしてください。", "It is closed by the answers to other items. Clear it.");
        return ApiProblemError.OfAnswer(
            field.Code, field.Closed?.Rule ?? RuleCatalog.Hidden, UiText.Of($"「{label}」は入力できません。{reason}", $"'{label}' cannot be answered. {reason}"));
    }
}
