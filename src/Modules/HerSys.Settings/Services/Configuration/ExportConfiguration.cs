using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using HerSys.Platform.Configuration;
using HerSys.Platform.Shells;

namespace HerSys.Settings.Services.Configuration;

/// <summary>Writes the tenant's configuration as a recipe. Two exports of one configuration are equal.</summary>
internal sealed class ExportConfiguration(IEnumerable<IConfigurationPart> parts, ShellSettings tenant)
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async Task<string> ExecuteAsync(CancellationToken cancellationToken)
    {
        var steps = new JsonArray();
        foreach (var part in parts.OrderBy(part => part.Order).ThenBy(part => part.Step, StringComparer.Ordinal))
        {
            var step = new JsonObject { ["name"] = part.Step };
            foreach (var (name, value) in await part.ExportAsync(cancellationToken))
            {
                step[name] = value?.DeepClone();
            }

            steps.Add(step);
        }

        return new JsonObject
        {
            ["name"] = $"{tenant.Name}-configuration",
            ["displayName"] = $"{tenant.DisplayName}の設定",
            ["description"] = "機能、役割と権限、設定、発生届の項目。人の記録・利用者・組織は入っていません。",
            ["author"] = "HerSys.Platform",
            ["version"] = ProductVersion.Current,
            ["issetuprecipe"] = false,
            ["steps"] = steps,
        }.ToJsonString(Json);
    }
}
