using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using HerSys.Platform.Configuration;
using HerSys.Platform.Mvc.Frame;
using HerSys.Platform.Recipes;
using HerSys.Platform.Security;
using HerSys.Settings.Contracts;

namespace HerSys.Settings.Services.Configuration;

/// <summary>Compares a file with what stands, part by part. Nothing is changed.</summary>
internal sealed class CompareConfiguration(IEnumerable<IConfigurationPart> parts, IEnumerable<IRecipeStepHandler> handlers, ICurrentActor actor)
{
    public async Task<ConfigurationPreview> ExecuteAsync(ConfigurationDocument document, CancellationToken cancellationToken)
    {
        var groups = new List<ConfigurationGroup>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (step, name) in document.Steps.Select(step => (step, (string)step["name"]!)))
        {
            var part = parts.FirstOrDefault(part => part.Step == name);
            var comparison = await CompareAsync(part, name, step, isFirst: seen.Add(name), cancellationToken);
            groups.Add(new ConfigurationGroup(name, part?.Title ?? name, comparison.Lines, comparison.Refusals));
        }

        groups = [.. groups.OrderBy(group => parts.FirstOrDefault(part => part.Step == group.Step)?.Order ?? int.MaxValue)];
        return new ConfigurationPreview(document.Title, groups, MarkOf(document, groups));
    }

    private async Task<ConfigurationComparison> CompareAsync(IConfigurationPart? part, string name, JsonObject step, bool isFirst, CancellationToken cancellationToken)
    {
        var whole = UiText.Of("この部分の全体", "The whole part");
        return part switch
        {
            null => ConfigurationComparison.Refused(whole, ReasonAgainst(name)),
            _ when !isFirst => ConfigurationComparison.Refused(whole, UiText.Of("同じ部分が2回書かれています。1つにまとめてください。", "The part is written twice. Put both into one.")),
            { Permission.Length: > 0 } when !await actor.HasAsync(part.Permission) => ConfigurationComparison.Refused(whole, ConfigurationWords.NoPermission()),
            _ => await part.CompareAsync(step, cancellationToken),
        };
    }

    private string ReasonAgainst(string name) => handlers.Any(handler => handler.Name == name)
        ? UiText.Of("利用者・組織・記録は設定ではないので、ここでは取り込みません。", "Accounts, organisations and records are no configuration; they are not brought in here.")
        : UiText.Of("この部分を知っている機能が入っていません。機能を入れてから、もう一度比べてください。", "No feature that is on knows this part. Switch the feature on, then compare again.");

    private static string MarkOf(ConfigurationDocument document, IReadOnlyList<ConfigurationGroup> groups) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { document.Hash, groups })));
}
