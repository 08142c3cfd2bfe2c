using System.Globalization;
using HerSys.Platform.Mvc.Localization;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Services.Additions;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Tiers;
using HerSys.Reporting.ViewModels;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Reporting.Services.Screens;

/// <summary>Makes the screens on which an administrator changes the form.</summary>
internal sealed class FormScreens(
    FormRevisions revisions, FormVersions versions, NationalTiers tiers, JudgeForm judge, ReportingClock clock, ITexts texts)
{
    /// <summary>All items.</summary>
    public async Task<FormFieldsPage> FieldsAsync(FormFieldsPage page, bool isFresh, CancellationToken cancellationToken)
    {
        await FillAsync(page, isFresh, cancellationToken);
        page.Law = FormCatalog.Embedded.Get((await versions.OnAsync(clock.Today, cancellationToken)).Id);
        page.Additions = await LatestAsync(cancellationToken);
        page.National = await tiers.OnAsync(clock.Today, cancellationToken);
        if (isFresh)
        {
            page.Hidden = [.. page.Additions.Hidden];
            page.Tier = page.Additions.Tiers.ToDictionary(pair => pair.Key, pair => (string?)pair.Value.ToString());
            var ordered = EffectiveForm.Build(page.Law, page.Additions, page.National, new FormReference(page.Law.Id)).Sections;
            page.Place = ordered.Select((section, index) => (section.Code, index)).ToDictionary(pair => pair.Code, pair => pair.index + 1);
        }

        return page;
    }

    /// <summary>One own field.</summary>
    public async Task<OwnFieldForm> FieldAsync(OwnFieldForm form, bool isFresh, CancellationToken cancellationToken)
    {
        await FillAsync(form, isFresh, cancellationToken);
        var current = await versions.OnAsync(clock.Today, cancellationToken);
        form.Section ??= "patient";
        form.Sections = [.. current.Sections.Select(section => new SelectListItem(FieldViews.Words(section.Label), section.Code))];
        form.Types = [.. OwnFields.Types.Select(type => new SelectListItem(texts[TypeName(type)], type.ToString()))];
        form.Tiers = [.. OwnFields.Tiers.Select(tier => new SelectListItem(FieldViews.Words(TierWords.Of(tier)), tier.ToString()))];
        return form;
    }

    /// <summary>The rules.</summary>
    public async Task<RulesPage> RulesAsync(RulesPage page, bool isFresh, CancellationToken cancellationToken)
    {
        await FillAsync(page, isFresh, cancellationToken);
        page.Severities = (await LatestAsync(cancellationToken)).Severities;
        if (isFresh)
        {
            page.Choice = page.Severities.ToDictionary(pair => pair.Key, pair => (string?)pair.Value.ToString());
        }

        return page;
    }

    /// <summary>The form as clinics will see it, with the last revision.</summary>
    public async Task<PreviewPage> PreviewAsync(CancellationToken cancellationToken)
    {
        var current = await versions.OnAsync(clock.Today, cancellationToken);
        var form = await versions.PreviewAsync(current.Id, await LatestAsync(cancellationToken), FormDepth.Full, cancellationToken);
        var judged = await judge.ExecuteAsync(form, FormAnswers.Empty, hersysId: null, cancellationToken);
        return new PreviewPage(FieldViews.Words(form.Title), SectionViews.Of(judged, _ => false), judged.Summary.Required);
    }

    /// <summary>An own field of the last revision; null when there is none.</summary>
    public async Task<FormField?> FindAsync(string code, CancellationToken cancellationToken) =>
        (await LatestAsync(cancellationToken)).Fields.FirstOrDefault(field => field.Code == code);

    /// <summary>Codes of all own fields that there ever were.</summary>
    public async Task<IReadOnlyCollection<string>> TakenAsync(CancellationToken cancellationToken) =>
        [.. (await revisions.OwnFieldsAsync(cancellationToken)).Select(field => field.Code)];

    /// <summary>What a kind of answer is called.</summary>
    public static string TypeName(FieldType type) => type switch
    {
        FieldType.Integer => "数字",
        FieldType.Date => "日付",
        FieldType.Choice => "選択",
        _ => "文字",
    };

    private async Task FillAsync(FormChangeFields form, bool isFresh, CancellationToken cancellationToken)
    {
        form.History = await revisions.HistoryAsync(cancellationToken);
        if (isFresh)
        {
            form.Seen = await revisions.LastAsync(cancellationToken);
            var from = form.History.Count > 0 && form.History[0].EffectiveFrom > clock.Today ? form.History[0].EffectiveFrom : clock.Today;
            form.From = from.ToString("yyyy/M/d", CultureInfo.InvariantCulture);
        }
    }

    private async ValueTask<FormAdditions> LatestAsync(CancellationToken cancellationToken) =>
        await revisions.GetAsync(await revisions.LastAsync(cancellationToken), cancellationToken);
}
