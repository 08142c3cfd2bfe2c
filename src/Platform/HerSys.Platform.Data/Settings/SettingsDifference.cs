using System.Text.Json.Nodes;

namespace HerSys.Platform.Data.Settings;

/// <summary>Which fields a change of settings touched, for the ledger.</summary>
internal static class SettingsDifference
{
    /// <summary>JSON: field to before and after, only fields that differ.</summary>
    public static string Between(string? before, string after)
    {
        var old = before is null ? [] : JsonNode.Parse(before)!.AsObject();
        var now = JsonNode.Parse(after)!.AsObject();
        var changed = new JsonObject();
        foreach (var name in old.Select(field => field.Key).Union(now.Select(field => field.Key), StringComparer.Ordinal))
        {
            if (!JsonNode.DeepEquals(old[name], now[name]))
            {
                changed[name] = new JsonObject { ["before"] = old[name]?.DeepClone(), ["after"] = now[name]?.DeepClone() };
            }
        }

        return changed.ToJsonString();
    }
}
