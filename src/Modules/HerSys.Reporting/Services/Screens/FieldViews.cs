using System.Globalization;
using HerSys.Platform.Mvc.Frame;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.ViewModels;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Reporting.Services.Screens;

/// <summary>Turns fields of a form into controls.</summary>
internal static class FieldViews
{
    /// <summary>More options than these are a list that opens.</summary>
    private const int MostInSight = 7;

    private const string Required = "required";
    private const string Optional = "optional";

    /// <summary>Id of a field's first control.</summary>
    public static string IdOf(string code) => TagBuilder.CreateSanitizedId(PostedAnswers.NameOf(code), "_");

    /// <summary>One field.</summary>
    /// <param name="judged">The form with its answers.</param>
    /// <param name="field">The field.</param>
    /// <param name="shown">Which findings are shown beside it.</param>
    public static FieldView Of(JudgedForm judged, FormField field, Func<Finding, bool> shown)
    {
        var findings = judged.Result.Of(field.Code).Where(shown).ToList();
        return new FieldView
        {
            Code = field.Code,
            Name = PostedAnswers.NameOf(field.Code),
            Label = Words(field.Label),
            Support = field.Help is null ? null : Words(field.Help),
            Kind = KindOf(field),
            Values = ValuesOf(judged, field),
            Items = ItemsOf(judged, field),
            Errors = Messages(findings, Severity.Error),
            Warnings = [.. Messages(findings, Severity.Warning), .. Messages(findings, Severity.Soft)],
            IsRequired = MarkOf(judged, field) == Required,
            IsOptional = MarkOf(judged, field) == Optional,
            HidesLabel = field.Type == FieldType.Check,
            IsOpen = field.IsVisible(judged.Normalized),
            Unit = field.Unit is null || UiText.IsJapanese ? field.Unit : null,
            Width = field.Width,
            Empty = UiText.Of("選んでください", "Choose"),
            Effect = EffectOf(judged, field),
            HasEffects = field.Choices.Any(option => option.Effect is not null),
            Computed = ComputedOf(judged, field),
        };
    }

    /// <summary>※必須, ※任意, or nothing yet: before the type is chosen nobody should be told that a test is optional.</summary>
    public static string MarkOf(JudgedForm judged, FormField field)
    {
        if (field.IsRequired(judged.Normalized))
        {
            return Required;
        }

        var isUndecided = field.Requirement == FieldRequirement.Conditional
            && judged.Form.Has(FieldCodes.PatientType)
            && judged.Normalized.IsBlank(FieldCodes.PatientType);
        return isUndecided ? "" : Optional;
    }

    /// <summary>What the chosen option opens and closes.</summary>
    public static string? EffectOf(JudgedForm judged, FormField field) =>
        field.Option(judged.Normalized.Text(field.Code))?.Effect is { } effect ? Words(effect) : null;

    /// <summary>The value that the system works out, with its unit.</summary>
    public static string? ComputedOf(JudgedForm judged, FormField field) =>
        field.Computed is not null && ComputedAnswers.Value(field, judged.Normalized) is { } value
            ? value.ToString(CultureInfo.InvariantCulture) + (UiText.IsJapanese ? field.Unit : "")
            : null;

    /// <summary>A text in the user's language.</summary>
    public static string Words(Japan.BilingualText text) => text.In(CultureInfo.CurrentUICulture);

    private static List<string> Messages(IEnumerable<Finding> findings, Severity severity) =>
        [.. findings.Where(finding => finding.Severity == severity).Select(finding => finding.Message(CultureInfo.CurrentUICulture)).Distinct()];

    // Choices show what they were read as, everything else what was typed.
    private static IReadOnlyList<string> ValuesOf(JudgedForm judged, FormField field) =>
        field.TakesOptions ? judged.Normalized.Values(field.Code) : judged.Typed.Values(field.Code);

    private static string KindOf(FormField field) => field.Type switch
    {
        FieldType.Note => "note",
        _ when field.Computed is not null => "computed",
        FieldType.Date => "date",
        FieldType.LongText => "textarea",
        FieldType.Phone => "tel",
        FieldType.Integer or FieldType.Postal or FieldType.InstitutionCode => "digits",
        FieldType.MultiChoice or FieldType.Check => "checks",
        FieldType.YesNo => "choices",
        FieldType.Choice => field.Choices.Count > MostInSight ? "select" : "choices",
        _ => "text",
    };

    private static List<SelectListItem> ItemsOf(JudgedForm judged, FormField field)
    {
        var open = field.OptionsFor(judged.Normalized);
        return
        [
            .. field.Choices.Select(option => new SelectListItem(Words(option.Label), option.Code)
            {
                Disabled = !open.Contains(option) && !judged.Normalized.Is(field.Code, option.Code),
                Group = option.Help is null ? null : new SelectListGroup { Name = Words(option.Help) },
            }),
        ];
    }
}
