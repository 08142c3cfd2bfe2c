using HerSys.Platform.Configuration;
using HerSys.Platform.Mvc.Frame;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;
using HerSys.Reporting.ViewModels;

namespace HerSys.Reporting.Services.Configuration;

/// <summary>Compares two states of the tenant's form.</summary>
internal static class FormDifferences
{
    public static IReadOnlyList<ConfigurationLine> Between(FormAdditions before, FormAdditions after)
    {
        ConfigurationLine[] lines =
        [
            .. Fields(before, after),
            .. Hidden(before, after),
            .. Sections(before, after),
            .. Tiers(before, after),
            .. Severities(before, after),
        ];

        // Two states that read the same may still differ, such as in the width of a box: nothing is changed unseen.
        return lines.Length > 0 || before.ToJson() == after.ToJson()
            ? lines
            : [new ConfigurationLine(UiText.Of("項目の細かい違い", "Details of the items"), UiText.Of("いまのまま", "As it stands"), UiText.Of("ファイルのとおり", "As in the file"))];
    }

    private static IEnumerable<ConfigurationLine> Fields(FormAdditions before, FormAdditions after)
    {
        var old = before.Fields.ToDictionary(field => field.Code);
        var now = after.Fields.ToDictionary(field => field.Code);
        return old.Keys.Union(now.Keys)
            .Select(code => (Old: old.GetValueOrDefault(code), Now: now.GetValueOrDefault(code)))
            .Select(pair => new ConfigurationLine(FormWords.Field((pair.Now ?? pair.Old)!), Words(pair.Old), Words(pair.Now)))
            .Where(line => line.Before != line.After);
    }

    private static IEnumerable<ConfigurationLine> Hidden(FormAdditions before, FormAdditions after) =>
        before.Hidden.Union(after.Hidden).Order(StringComparer.Ordinal)
            .Where(code => before.Hidden.Contains(code) != after.Hidden.Contains(code))
            .Select(code => new ConfigurationLine(FormWords.Hidden(code), Asked(before, code), Asked(after, code)));

    private static string Asked(FormAdditions additions, string code) =>
        additions.Hidden.Contains(code) ? UiText.Of("たずねない", "Not asked") : UiText.Of("たずねる", "Asked");

    private static IEnumerable<ConfigurationLine> Sections(FormAdditions before, FormAdditions after) => before.Sections.SequenceEqual(after.Sections)
        ? []
        : [new ConfigurationLine(UiText.Of("見出しの順", "Order of the sections"), Order(before), Order(after))];

    private static string Order(FormAdditions additions) => additions.Sections.Count == 0
        ? UiText.Of("法律の様式のとおり", "As in the form of the law")
        : string.Join(" → ", additions.Sections.Select(FormWords.SectionTitle));

    private static IEnumerable<ConfigurationLine> Tiers(FormAdditions before, FormAdditions after) =>
        before.Tiers.Keys.Union(after.Tiers.Keys).Order(StringComparer.Ordinal)
            .Select(code => new ConfigurationLine(FormWords.Tier(code), TierOf(before, code), TierOf(after, code)))
            .Where(line => line.Before != line.After);

    private static string TierOf(FormAdditions additions, string code) =>
        additions.Tiers.TryGetValue(code, out var tier) ? FormWords.In(TierWords.Of(tier)) : UiText.Of("国のとおり", "As the nation sets it");

    private static IEnumerable<ConfigurationLine> Severities(FormAdditions before, FormAdditions after) =>
        before.Severities.Keys.Union(after.Severities.Keys).Order(StringComparer.Ordinal)
            .Select(id => new ConfigurationLine(FormWords.Rule(id), SeverityOf(before, id), SeverityOf(after, id)))
            .Where(line => line.Before != line.After);

    private static string SeverityOf(FormAdditions additions, string id) =>
        FormWords.Severity(additions.Severities.TryGetValue(id, out var chosen) ? chosen : RuleCatalog.Get(id).DefaultSeverity);

    private static string Words(FormField? field)
    {
        if (field is null)
        {
            return "";
        }

        string[] words =
        [
            FormWords.In(field.Label),
            FormWords.Type(field.Type),
            field.Requirement == FieldRequirement.Mandatory ? UiText.Of("必須", "Required") : UiText.Of("任意", "Optional"),
            FormWords.In(TierWords.Of(field.Tier)),
            FormWords.SectionTitle(field.Section),
            .. field.Help is null ? Array.Empty<string>() : [FormWords.In(field.Help)],
            .. field.Options.Select(option => FormWords.In(option.Label)),
        ];
        return string.Join(UiText.Of("、", ", "), words);
    }
}
