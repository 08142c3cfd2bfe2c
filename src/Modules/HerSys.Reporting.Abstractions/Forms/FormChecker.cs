using HerSys.Japan;

namespace HerSys.Reporting.Forms;

/// <summary>Finds what is wrong in a form as a whole: duplicated codes, dangling references, missing words.</summary>
internal static class FormChecker
{
    internal static IReadOnlyList<string> Problems(FormDefinition form) =>
    [
        .. FormProblems(form),
        .. Duplicates(form.Sections.Select(section => section.Code), "section"),
        .. Duplicates(form.Fields.Select(field => field.Code), "field"),
        .. form.Sections.SelectMany(section => SectionProblems(form, section)),
        .. form.Fields.SelectMany(field => FieldChecker.Problems(form, field)),
        .. form.Fields.SelectMany(field => ReferenceChecker.Problems(form, field)),
    ];

    internal static IEnumerable<string> Duplicates(IEnumerable<string> codes, string what) => codes
        .GroupBy(code => code)
        .Where(group => group.Count() > 1)
        .Select(group => $"the {what} code '{group.Key}' occurs {group.Count()} times");

    internal static bool IsMissingWords(BilingualText? text) =>
        text is not null && (string.IsNullOrWhiteSpace(text.Ja) || string.IsNullOrWhiteSpace(text.En));

    private static IEnumerable<string> FormProblems(FormDefinition form)
    {
        if (IsMissingWords(form.Title) || IsMissingWords(form.Lead))
        {
            yield return "title and lead need Japanese and English";
        }

        if (form.EffectiveUntil < form.EffectiveFrom)
        {
            yield return "effectiveUntil lies before effectiveFrom";
        }

        if (form.Fields.Count == 0)
        {
            yield return "there are no fields";
        }
    }

    private static IEnumerable<string> SectionProblems(FormDefinition form, FormSection section)
    {
        if (IsMissingWords(section.Label) || IsMissingWords(section.Help))
        {
            yield return $"section '{section.Code}' needs Japanese and English";
        }

        if (!form.FieldsOf(section.Code).Any())
        {
            yield return $"section '{section.Code}' has no fields";
        }
    }
}
