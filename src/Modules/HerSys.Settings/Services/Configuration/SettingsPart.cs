using System.Text.Json.Nodes;
using HerSys.Platform.Configuration;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;

namespace HerSys.Settings.Services.Configuration;

/// <summary>All topics of settings that are configuration.</summary>
internal sealed class SettingsPart(IEnumerable<ISettingsTopic> topics, ICurrentActor actor, ITexts texts) : IConfigurationPart
{
    private readonly IReadOnlyList<ISettingsTopic> topics = [.. topics.OrderBy(topic => topic.Name, StringComparer.Ordinal)];

    public string Step => SettingsStep.StepName;

    public string Title => texts["設定"];

    public int Order => 30;

    public string Permission => "";

    public async Task<JsonObject> ExportAsync(CancellationToken cancellationToken)
    {
        var step = new JsonObject();
        foreach (var topic in topics)
        {
            step[topic.Name] = await topic.ExportAsync(cancellationToken);
        }

        return step;
    }

    public async Task<ConfigurationComparison> CompareAsync(JsonObject step, CancellationToken cancellationToken)
    {
        var lines = new List<ConfigurationLine>();
        var refusals = new List<ConfigurationRefusal>();
        foreach (var (name, value) in step.Where(part => part.Key != "name"))
        {
            var (topic, reason) = await FindAsync(name, value);
            if (reason is not null)
            {
                refusals.Add(new ConfigurationRefusal(name, reason));
                continue;
            }

            var comparison = await topic!.CompareAsync(value!.AsObject(), cancellationToken);
            lines.AddRange(comparison.Lines);
            refusals.AddRange(comparison.Refusals);
        }

        return new ConfigurationComparison(lines, refusals);
    }

    public async Task ApplyAsync(JsonObject step, CancellationToken cancellationToken)
    {
        foreach (var (name, value) in step.Where(part => part.Key != "name"))
        {
            if (await FindAsync(name, value) is ({ } topic, null)
                && (await topic.CompareAsync(value!.AsObject(), cancellationToken)).Lines.Count > 0)
            {
                await topic.ApplyAsync(value!.AsObject(), cancellationToken);
            }
        }
    }

    private async ValueTask<(ISettingsTopic? Topic, string? Reason)> FindAsync(string name, JsonNode? value)
    {
        var topic = topics.FirstOrDefault(topic => topic.Name == name);
        return topic switch
        {
            null => (null, UiText.Of(
                "この設定を知っている機能が入っていません。機能を入れてから、もう一度比べてください。",
                "No feature that is on knows these settings. Switch the feature on, then compare again.")),
            _ when value is not JsonObject => (topic, UiText.Of("書き方が違います。{ } で囲んで書きます。", "It is not written right: it must be an object in { }.")),
            _ when !await actor.HasAsync(topic.Permission) => (topic, ConfigurationWords.NoPermission()),
            _ => (topic, null),
        };
    }
}
