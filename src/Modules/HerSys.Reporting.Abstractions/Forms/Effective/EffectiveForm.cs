namespace HerSys.Reporting.Forms;

/// <summary>Puts a version of the law and a tenant's revision together: the form as it is really asked.</summary>
public static class EffectiveForm
{
    /// <summary>The form.</summary>
    /// <param name="law">The version of the law.</param>
    /// <param name="additions">The tenant's revision.</param>
    /// <param name="national">Tiers that the nation changed, by code of the field.</param>
    /// <param name="reference">How the form is called; says how much of it is asked.</param>
    public static FormDefinition Build(
        FormDefinition law, FormAdditions additions, IReadOnlyDictionary<string, FieldTier> national, FormReference reference)
    {
        var hidden = HiddenFields.Of(law, additions.Hidden);
        var fields = law.Fields
            .Where(field => !hidden.Contains(field.Code))
            .Select(field => field with { Tier = FieldTiers.Of(field, national, additions.Tiers) })
            .Concat(additions.Fields.Select(field => Placed(law, field)))
            .ToList();
        var sections = Ordered(law, additions.Sections);
        var place = sections.Select((section, index) => (section.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index);
        var form = law with
        {
            Reference = reference.ToString(),
            Depth = reference.Depth,
            Severities = additions.Severities,
            Sections = sections,
            Fields = [.. fields.OrderBy(field => place[field.Section])],
        };
        return WithoutEmptySections(ShortenedForm.Of(form, law));
    }

    /// <summary>What makes the form unusable in any version of the law; empty when it can be used.</summary>
    public static IReadOnlyList<string> Problems(FormAdditions additions) =>
    [
        .. FormCatalog.Embedded.All.SelectMany(law => FormChecker.Problems(
            Build(law, additions, new Dictionary<string, FieldTier>(), new FormReference(law.Id)))).Distinct(),
    ];

    /// <summary>A section that this version does not have becomes its last one: the question is still asked.</summary>
    private static FormField Placed(FormDefinition law, FormField field) =>
        law.Sections.Any(section => section.Code == field.Section) ? field : field with { Section = law.Sections[^1].Code };

    private static List<FormSection> Ordered(FormDefinition law, IReadOnlyList<string> wanted)
    {
        var order = wanted.Select((code, index) => (code, index)).ToDictionary(pair => pair.code, pair => pair.index);
        return [.. law.Sections.OrderBy(section => order.GetValueOrDefault(section.Code, int.MaxValue))];
    }

    private static FormDefinition WithoutEmptySections(FormDefinition form) =>
        form with { Sections = [.. form.Sections.Where(section => form.FieldsOf(section.Code).Any())] };
}
