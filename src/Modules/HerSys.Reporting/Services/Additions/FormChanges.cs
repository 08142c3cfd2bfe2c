using HerSys.Japan;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Rules;
using HerSys.Reporting.ViewModels;

namespace HerSys.Reporting.Services.Additions;

/// <summary>The changes that an administrator makes to the form, each as a revision.</summary>
internal sealed class FormChanges(FormRevisions revisions, ChangeForm change, ReportingClock clock)
{
    /// <summary>Adds an own field, or changes the one of the same code.</summary>
    public async Task<FormChangeOutcome> SaveAsync(FormField field, FormChangeFields form, CancellationToken cancellationToken)
    {
        var before = await LatestAsync(cancellationToken);
        var isNew = before.Fields.All(known => known.Code != field.Code);
        var fields = isNew ? before.Fields.Append(field) : before.Fields.Select(known => known.Code == field.Code ? field : known);
        return await ExecuteAsync(before with { Fields = [.. fields] }, form, isNew ? $"項目「{field.Label.Ja}」を加えました" : $"項目「{field.Label.Ja}」を変えました", cancellationToken);
    }

    /// <summary>Asks an own field no more.</summary>
    public async Task<FormChangeOutcome> RemoveAsync(FormField field, FormChangeFields form, CancellationToken cancellationToken)
    {
        var before = await LatestAsync(cancellationToken);
        return await ExecuteAsync(
            before with { Fields = [.. before.Fields.Where(known => known.Code != field.Code)] }, form, $"項目「{field.Label.Ja}」をやめました", cancellationToken);
    }

    /// <summary>Codes and choices of an arrangement that no form knows, each as it came.</summary>
    public static IReadOnlyList<string> Unknown(FormFieldsPage page)
    {
        var sections = FormCatalog.Embedded.All.SelectMany(form => form.Sections).Select(section => section.Code).ToHashSet();
        var choices = OwnFields.Tiers.Select(tier => tier.ToString()).ToHashSet();
        return
        [
            .. page.Place.Keys.Where(code => !sections.Contains(code)),
            .. page.Hidden.Where(code => !OwnFields.IsOfTheLaw(code)),
            .. page.Tier.Keys.Where(code => !OwnFields.IsOfTheLaw(code)),
            .. page.Tier.Where(pair => !string.IsNullOrEmpty(pair.Value) && !choices.Contains(pair.Value)).Select(pair => $"{pair.Key}: {pair.Value}"),
        ];
    }

    /// <summary>Orders sections, hides fields and raises tiers.</summary>
    public async Task<FormChangeOutcome> ArrangeAsync(FormFieldsPage page, CancellationToken cancellationToken)
    {
        var before = await LatestAsync(cancellationToken);
        var tiers = page.Tier
            .Where(pair => Enum.TryParse<FieldTier>(pair.Value, out var tier) && OwnFields.Tiers.Contains(tier) && OwnFields.IsOfTheLaw(pair.Key))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => Enum.Parse<FieldTier>(pair.Value!));
        var wanted = before with
        {
            Hidden = [.. page.Hidden.Where(OwnFields.IsOfTheLaw).Distinct().Order(StringComparer.Ordinal)],
            Sections = [.. page.Place.OrderBy(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)],
            Tiers = tiers,
        };
        return await ExecuteAsync(wanted, page, "項目の並び・たずねない項目・優先順位を変えました", cancellationToken);
    }

    /// <summary>Switches rules between error and warning, where the law leaves the choice.</summary>
    public async Task<FormChangeOutcome> SwitchAsync(RulesPage page, CancellationToken cancellationToken)
    {
        var before = await LatestAsync(cancellationToken);
        var chosen = page.Choice
            .Where(pair => RuleCatalog.Find(pair.Key) is { IsFixed: false } rule && Chosen(pair.Value) is { } severity && severity != rule.DefaultSeverity)
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .ToDictionary(pair => pair.Key, pair => Chosen(pair.Value)!.Value);
        return await ExecuteAsync(before with { Severities = chosen }, page, "入力チェックの強さを変えました", cancellationToken);
    }

    private static Severity? Chosen(string? text) => text switch
    {
        nameof(Severity.Error) => Severity.Error,
        nameof(Severity.Warning) => Severity.Warning,
        _ => null,
    };

    private async ValueTask<FormAdditions> LatestAsync(CancellationToken cancellationToken) =>
        await revisions.GetAsync(await revisions.LastAsync(cancellationToken), cancellationToken);

    private async Task<FormChangeOutcome> ExecuteAsync(FormAdditions wanted, FormChangeFields form, string summary, CancellationToken cancellationToken) =>
        JapaneseDate.TryParse(form.From ?? "", clock.Today, out var from)
            ? await change.ExecuteAsync(new FormChange(wanted, form.Seen, from, form.Reason, summary), cancellationToken)
            : FormChangeOutcome.TooEarly;
}
