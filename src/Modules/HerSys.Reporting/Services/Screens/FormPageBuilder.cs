using System.Globalization;
using HerSys.Reporting.Models;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Services.Drafts;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.ViewModels;
using HerSys.Users.Contracts;

namespace HerSys.Reporting.Services.Screens;

/// <summary>Makes the page of the form.</summary>
internal sealed class FormPageBuilder(FormStateBuilder side, IOrganisationDirectory organisations, DraftTickets tickets, OwnDrafts drafts, ReportingClock clock)
{
    /// <summary>The page.</summary>
    public async Task<FormPage> ExecuteAsync(FormPageRequest request, CancellationToken cancellationToken)
    {
        var judged = request.Judged;
        var isFresh = request is { State: FormPageState.Writing, Amendment: null, SavedAt: null };
        return new FormPage
        {
            IsFresh = isFresh,
            Usual = isFresh && request is { Proxy: null, StartedFrom: null } ? UsualOf(judged) : [],
            Title = FieldViews.Words(judged.Form.Title),
            Lead = FieldViews.Words(judged.Form.Lead),
            State = request.State,
            Sections = SectionViews.Of(judged, finding => IsShown(request, finding)),
            Side = await side.ExecuteAsync(judged, isNew: request.Amendment is null, cancellationToken),
            Errors = IsSent(request.State) ? Summary(judged) : ErrorSummary.None,
            Warnings = request.State == FormPageState.ToConfirm ? [.. judged.Warnings.Select(Link)] : [],
            Confirmed = request.State == FormPageState.ToConfirm ? judged.WarningKey : "",
            Key = request.Key,
            Version = judged.Form.Reference,
            Ticket = drafts.Owner is { } owner ? tickets.Issue(new DraftTicket(request.Key, owner)) : "",
            SavedAt = request.SavedAt is { } saved ? clock.TimeOfDay(saved) : null,
            Amendment = request.Amendment,
            Proxy = request.Proxy is { } entry ? await ProxyOfAsync(entry, cancellationToken) : null,
            StartedFrom = request.StartedFrom,
            Conflicts = request.Conflicts,
        };
    }

    private async Task<ProxyView> ProxyOfAsync(ProxyEntry entry, CancellationToken cancellationToken) =>
        new(entry, entry.InstitutionId is { } id ? (await organisations.FindAsync(id, cancellationToken))?.Name : null);

    /// <summary>Blanks are no mistakes until somebody presses 提出する.</summary>
    private static bool IsShown(FormPageRequest request, Finding finding) =>
        IsSent(request.State) || (request.State != FormPageState.Writing && !request.Judged.Normalized.IsBlank(finding.FieldCode));

    private static string[] UsualOf(JudgedForm judged) =>
    [
        .. UsualAnswers.Codes
            .Where(code => judged.Form.Has(code) && !judged.Typed.IsBlank(code))
            .Select(code => FieldViews.Words(judged.Form.Field(code).Label)),
    ];

    private static bool IsSent(FormPageState state) => state is FormPageState.Refused or FormPageState.ToConfirm;

    private static ErrorSummary Summary(JudgedForm judged)
    {
        var (blank, wrong) = Split(judged.Result.Errors, finding => judged.Result.Answers.IsBlank(finding.FieldCode));
        var labels = blank
            .Where(finding => wrong.All(other => other.FieldCode != finding.FieldCode))
            .DistinctBy(finding => finding.FieldCode)
            .Select(finding => KeyValuePair.Create(FieldViews.IdOf(finding.FieldCode), LabelOf(judged, finding)));
        return new ErrorSummary([.. wrong.Select(Link)], [.. labels]);
    }

    private static (List<Finding> Met, List<Finding> Others) Split(IEnumerable<Finding> findings, Func<Finding, bool> condition)
    {
        var groups = findings.ToLookup(condition);
        return ([.. groups[true]], [.. groups[false]]);
    }

    private static string LabelOf(JudgedForm judged, Finding finding) =>
        judged.Form.TryGetField(finding.FieldCode, out var field) ? FieldViews.Words(field.Label) : finding.FieldCode;

    private static KeyValuePair<string, string> Link(Finding finding) =>
        KeyValuePair.Create(FieldViews.IdOf(finding.FieldCode), finding.Message(CultureInfo.CurrentUICulture));
}
