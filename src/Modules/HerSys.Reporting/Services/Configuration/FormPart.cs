using System.Text.Json.Nodes;
using HerSys.Platform.Configuration;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Settings;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Additions;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Reporting.Services.Configuration;

/// <summary>
/// What the tenant made of the form of the law: own fields, order, hidden fields, raised tiers, severities of rules. It is
/// brought in as a revision of its own, so that it stands in the history of the form and old notifications keep theirs.
/// </summary>
internal sealed class FormPart(FormRevisions revisions, ISiteService site, ChangeForm change, ReportingClock clock) : IConfigurationPart
{
    public string Step => FormStep.StepName;

    public string Title => UiText.Of("発生届の項目と入力チェック", "Items and checks of the notification");

    public int Order => 40;

    public string Permission => ReportingPermissions.ManageReporting;

    public async Task<JsonObject> ExportAsync(CancellationToken cancellationToken) =>
        new() { ["additions"] = JsonNode.Parse((await StandingAsync(cancellationToken)).ToJson()) };

    public async Task<ConfigurationComparison> CompareAsync(JsonObject step, CancellationToken cancellationToken)
    {
        var standing = await StandingAsync(cancellationToken);
        var (wanted, refusals) = Read(step, standing);
        return wanted is null ? new ConfigurationComparison([], refusals) : new ConfigurationComparison(FormDifferences.Between(standing, wanted), refusals);
    }

    public async Task ApplyAsync(JsonObject step, CancellationToken cancellationToken)
    {
        if (Read(step, await StandingAsync(cancellationToken)).Wanted is not { } wanted)
        {
            return;
        }

        var begins = (await site.GetAsync<FormRevisionIndex>(cancellationToken)).EffectiveFrom;
        var from = begins.Count > 0 && begins[^1] > clock.Today ? begins[^1] : clock.Today;
        var outcome = await change.ExecuteAsync(
            new FormChange(wanted, begins.Count, from, "設定の取り込み", "設定のファイルから、項目と入力チェックを変えました"), cancellationToken);
        switch (outcome)
        {
            case FormChangeOutcome.Changed or FormChangeOutcome.Same:
                break;
            case FormChangeOutcome.ChangedMeanwhile:
                throw new DbUpdateConcurrencyException("Somebody else changed the form in the same moment.");
            default:
                throw new InvalidOperationException($"The form could not be changed from the file: {outcome}.");
        }
    }

    private static (FormAdditions? Wanted, IReadOnlyList<ConfigurationRefusal> Refusals) Read(JsonObject step, FormAdditions standing)
    {
        try
        {
            return FormStep.AdditionsOf(step) is JsonObject json
                ? FormAcceptance.Of(FormAdditions.FromJson(json.ToJsonString()), standing)
                : (null, [Unreadable("additions")]);
        }
        catch (FormDefinitionException error)
        {
            return (null, [Unreadable(error.Message)]);
        }
    }

    private static ConfigurationRefusal Unreadable(string what) => new(
        UiText.Of("この部分の全体", "The whole part"),
        UiText.Of($"書き方が違うので読めません({what})。もう一度書き出したファイルを使ってください。", $"It cannot be read ({what}). Use a file that was carried out anew."));

    private async ValueTask<FormAdditions> StandingAsync(CancellationToken cancellationToken) =>
        await revisions.GetAsync(await revisions.LastAsync(cancellationToken), cancellationToken);
}
