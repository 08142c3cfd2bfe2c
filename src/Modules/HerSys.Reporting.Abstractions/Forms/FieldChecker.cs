using System.Text.RegularExpressions;

namespace HerSys.Reporting.Forms;

/// <summary>Finds what is wrong in a field by itself.</summary>
internal static partial class FieldChecker
{
    private static readonly string[] Widths = ["xs", "s", "m", "l"];

    internal static IEnumerable<string> Problems(FormDefinition form, FormField field) =>
        Names(form, field)
            .Concat(Options(field))
            .Concat(Requirement(field))
            .Concat(Limits(field))
            .Concat(FormChecker.Duplicates(field.Choices.Select(option => option.Code), $"option of '{field.Code}':"));

    private static IEnumerable<string> Names(FormDefinition form, FormField field)
    {
        if (!SnakeCase().IsMatch(field.Code))
        {
            yield return $"the field code '{field.Code}' is not in snake case";
        }

        if (form.Sections.All(section => section.Code != field.Section))
        {
            yield return $"field '{field.Code}' stands in the section '{field.Section}', which does not exist";
        }

        var texts = new[] { field.Label, field.Help, field.Closed?.Text }
            .Concat(field.Options.SelectMany(option => new[] { option.Label, option.Help, option.Effect }));
        if (texts.Any(FormChecker.IsMissingWords))
        {
            yield return $"field '{field.Code}' needs Japanese and English for each of its texts";
        }
    }

    private static IEnumerable<string> Options(FormField field)
    {
        var needsOptions = field.Type is FieldType.Choice or FieldType.MultiChoice;
        if (needsOptions && field.Choices.Count == 0)
        {
            yield return $"field '{field.Code}' is a choice without options";
        }

        if (!field.TakesOptions && (field.Options.Count > 0 || field.OptionsFrom is not null || field.OptionsBy is not null))
        {
            yield return $"field '{field.Code}' has options but is no choice";
        }

        if (field.Type == FieldType.YesNo && field.Choices.Any(option => option.Code is not (FieldCodes.Yes or FieldCodes.No)))
        {
            yield return $"field '{field.Code}' may have the options yes and no only";
        }
    }

    private static IEnumerable<string> Requirement(FormField field)
    {
        var isConditional = field.Requirement == FieldRequirement.Conditional;
        if (isConditional != (field.RequiredWhen is not null))
        {
            yield return $"field '{field.Code}' must have requiredWhen if, and only if, its requirement is conditional";
        }

        if (!field.IsAsked && field.Requirement != FieldRequirement.Optional)
        {
            yield return $"field '{field.Code}' is not typed by anybody, so it must be optional";
        }

        if (field.Computed is not null && field.Type != FieldType.Integer)
        {
            yield return $"field '{field.Code}' is computed, so it must be an integer";
        }
    }

    private static IEnumerable<string> Limits(FormField field)
    {
        var isFreeText = field.Type is FieldType.Text or FieldType.Kana or FieldType.LongText;
        if (isFreeText != (field.MaxLength is > 0))
        {
            yield return $"field '{field.Code}' must have a maxLength if, and only if, it takes free text";
        }

        if (field.Type != FieldType.Integer && (field.Minimum ?? field.Maximum) is not null)
        {
            yield return $"field '{field.Code}' has a minimum or maximum but is no integer";
        }

        if (field.Minimum > field.Maximum)
        {
            yield return $"field '{field.Code}' has a minimum above its maximum";
        }

        if (field.Width is not null && !Widths.Contains(field.Width))
        {
            yield return $"field '{field.Code}' has the width '{field.Width}'; use xs, s, m or l";
        }
    }

    [GeneratedRegex("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 200)]
    private static partial Regex SnakeCase();
}
