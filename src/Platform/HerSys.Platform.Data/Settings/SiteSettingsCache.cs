using System.Collections.Concurrent;

namespace HerSys.Platform.Data.Settings;

/// <summary>
/// The JSON of topics, for a few seconds: every page shows settings. Another node's change is seen when the time is
/// over, one's own at once.
/// </summary>
internal sealed class SiteSettingsCache(TimeProvider clock)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(10);

    private readonly ConcurrentDictionary<string, Entry> entries = new(StringComparer.Ordinal);

    /// <summary>Whether the topic was read lately; <paramref name="json"/> is null when it has no row.</summary>
    public bool TryGet(string topic, out string? json)
    {
        if (entries.TryGetValue(topic, out var entry) && clock.GetElapsedTime(entry.ReadAt) < Lifetime)
        {
            json = entry.Json;
            return true;
        }

        json = null;
        return false;
    }

    public void Set(string topic, string? json) => entries[topic] = new Entry(json, clock.GetTimestamp());

    public void Remove(string topic) => entries.TryRemove(topic, out _);

    private sealed record Entry(string? Json, long ReadAt);
}
