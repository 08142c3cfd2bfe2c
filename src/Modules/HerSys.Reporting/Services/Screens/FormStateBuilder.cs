using System.Globalization;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Places;
using HerSys.Reporting.ViewModels;

namespace HerSys.Reporting.Services.Screens;

/// <summary>Works out the column beside the form.</summary>
internal sealed class FormStateBuilder(FindJurisdiction jurisdiction)
{
    /// <summary>What the health center asks for at once: reach the person, know where they are and how ill.</summary>
    private static readonly string[] NeededFirst =
    [
        FieldCodes.Phone, FieldCodes.LocationSame, FieldCodes.LocationAddress, FieldCodes.OnsetDate, FieldCodes.SpecimenDate,
        FieldCodes.Severity, FieldCodes.AdmissionNeeded, FieldCodes.RiskFactors,
    ];

    /// <summary>The column for the answers so far.</summary>
    public async Task<FormStateView> ExecuteAsync(JudgedForm judged, CancellationToken cancellationToken)
    {
        var place = await jurisdiction.ExecuteAsync(judged.Result.Answers, cancellationToken);
        var summary = judged.Summary;
        return new FormStateView
        {
            Sections = [.. summary.Sections.Select(Progress)],
            Required = summary.Required,
            Complete = summary.Complete,
            Mistakes = summary.Errors,
            Next = summary.NextField is { } next ? FieldViews.IdOf(next) : null,
            Open = [.. judged.Form.Fields.Where(field => field.IsVisible(judged.Normalized)).Select(field => field.Code)],
            Fields = [.. judged.Form.Fields.Select(field => StateOf(judged, field))],
            Needs = [.. NeededFirst.Where(judged.Form.Has).Select(judged.Form.Field).Where(field => field.IsVisible(judged.Normalized)).Select(field => Need(judged, field))],
            Duplicates = [.. judged.Duplicates.Select(found => new DuplicateView(found.Reference, found.ReportDate, [.. DuplicateWords.Of(found.Reasons).Select(FieldViews.Words)], found.CaseId))],
            HealthCenter = place.HealthCenterName,
            IsOutsideArea = place.IsOutside,
        };
    }

    private static SectionProgressView Progress(SectionProgress section)
    {
        var state = section switch
        {
            { Errors: > 0 } => "error",
            { IsDone: true } => "ok",
            _ => "circle",
        };
        return new SectionProgressView(section.Code, FieldViews.Words(section.Label), section.Complete, section.Required, state);
    }

    private static FieldStateView StateOf(JudgedForm judged, FormField field)
    {
        var error = judged.Normalized.IsBlank(field.Code)
            ? null
            : judged.Result.Of(field.Code).FirstOrDefault(finding => finding.Severity == Severity.Error);
        return new FieldStateView(
            field.Code,
            FieldViews.IdOf(field.Code),
            FieldViews.MarkOf(judged, field),
            error?.Message(CultureInfo.CurrentUICulture),
            field.OptionsBy is null ? null : string.Join(' ', field.OptionsFor(judged.Normalized).Select(option => option.Code)),
            FieldViews.ComputedOf(judged, field),
            FieldViews.EffectOf(judged, field),
            SuggestionOf(judged, field));
    }

    /// <summary>無症状 says that there are no symptoms: nobody should have to say it twice.</summary>
    private static string? SuggestionOf(JudgedForm judged, FormField field) =>
        field.Code == FieldCodes.Symptomatic
        && judged.Normalized.IsBlank(FieldCodes.Symptomatic)
        && judged.Normalized.Is(FieldCodes.PatientType, PatientTypes.Asymptomatic)
            ? FieldCodes.No
            : null;

    private static NeedView Need(JudgedForm judged, FormField field)
    {
        var isWrong = judged.Result.Of(field.Code).Any(finding => finding.Severity == Severity.Error);
        return new NeedView(
            FieldViews.IdOf(field.Code),
            FieldViews.Words(field.Label),
            isWrong || judged.Result.Answers.IsBlank(field.Code) ? null : AnswerWords.Of(field, judged.Result.Answers));
    }
}
