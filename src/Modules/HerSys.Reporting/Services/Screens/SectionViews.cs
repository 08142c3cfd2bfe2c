using System.Globalization;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.ViewModels;

namespace HerSys.Reporting.Services.Screens;

/// <summary>Lays the sections of a form out.</summary>
internal static class SectionViews
{
    /// <summary>The section about who notifies: filled in already, so it shows as facts.</summary>
    private const string Reporter = "reporter";

    private static readonly string[] ReporterFacts =
        [FieldCodes.DoctorName, FieldCodes.InstitutionName, FieldCodes.InstitutionPhone, FieldCodes.ReportDate];

    /// <summary>All sections.</summary>
    public static IReadOnlyList<SectionView> Of(JudgedForm judged, Func<Finding, bool> shown) =>
        [.. judged.Form.Sections.Select((section, index) => Of(judged, section, index, shown))];

    private static SectionView Of(JudgedForm judged, FormSection section, int index, Func<Finding, bool> shown)
    {
        var (folded, shownFields) = Split(judged, section);
        var more = folded.ConvertAll(field => FieldViews.Of(judged, field, shown));
        return new SectionView(
            section.Code,
            (index + 1).ToString(CultureInfo.InvariantCulture),
            FieldViews.Words(section.Label),
            section.Help is null ? null : FieldViews.Words(section.Help),
            [.. Rows(shownFields.ConvertAll(field => FieldViews.Of(judged, field, shown)))],
            more,
            more.Exists(field => field.Values.Count > 0 || field.Errors.Count > 0 || field.Warnings.Count > 0),
            section.Code == Reporter && IsDone(judged, section) ? Known(judged) : []);
    }

    private static (List<FormField> Folded, List<FormField> Shown) Split(JudgedForm judged, FormSection section)
    {
        var groups = judged.Form.FieldsOf(section.Code).ToLookup(field => section.Code != Reporter && IsFolded(field));
        return ([.. groups[true]], [.. groups[false]]);
    }

    /// <summary>
    /// Optional, and neither asked in one breath with another field nor opened by an answer: who opens a field is asked
    /// for it at once.
    /// </summary>
    private static bool IsFolded(FormField field) =>
        field.Requirement == FieldRequirement.Optional
        && field.IsAsked
        && field.Type is not (FieldType.MultiChoice or FieldType.Check or FieldType.LongText or FieldType.Postal)
        && field.VisibleWhen is (null or Not);

    private static bool IsDone(JudgedForm judged, FormSection section) =>
        judged.Summary.Sections.Any(progress => progress.Code == section.Code && progress.IsDone);

    private static IReadOnlyList<KeyValuePair<string, string>> Known(JudgedForm judged) =>
    [
        .. ReporterFacts
            .Where(judged.Form.Has)
            .Select(judged.Form.Field)
            .Select(field => KeyValuePair.Create(FieldViews.Words(field.Label), AnswerWords.Of(field, judged.Result.Answers))),
    ];

    /// <summary>Pairs of short texts side by side, postal code and address in one line, everything else by itself.</summary>
    private static IEnumerable<FieldRow> Rows(List<FieldView> fields)
    {
        for (var index = 0; index < fields.Count; index++)
        {
            var next = index + 1 < fields.Count ? fields[index + 1] : null;
            var css = next is null ? null : RowClass(fields[index], next);
            yield return new FieldRow(css, css is null ? [fields[index]] : [fields[index], next!]);
            index += css is null ? 0 : 1;
        }
    }

    private static string? RowClass(FieldView first, FieldView second) => (first, second) switch
    {
        ({ Kind: "digits", Width: "s", Unit: null }, { Kind: "text", Width: null }) => "hs-row hs-row--zip",
        ({ Kind: "text", Width: "m" }, { Kind: "text", Width: "m" }) => "hs-row hs-row--2",
        _ => null,
    };
}
