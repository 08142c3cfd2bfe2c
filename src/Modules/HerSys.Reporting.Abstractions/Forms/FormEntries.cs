using System.Text.Json.Nodes;

namespace HerSys.Reporting.Forms;

/// <summary>A list of fields or sections while a version is written out; entries are known by their code.</summary>
internal sealed class FormEntries(string name, JsonNode? array)
{
    private readonly List<JsonObject> _entries = [.. Objects(name, array).Select(entry => (JsonObject)entry.DeepClone())];

    internal JsonArray ToArray() => new([.. _entries.Select(entry => entry.DeepClone())]);

    internal HashSet<string> TextsOf(string property) => [.. _entries.Select(entry => entry[property]?.ToString() ?? "")];

    internal void KeepOnly(HashSet<string> codes) => _entries.RemoveAll(entry => !codes.Contains(Code(entry)));

    internal void Keep(JsonNode? codes)
    {
        if (codes is null)
        {
            return;
        }

        var kept = Known(codes);
        _entries.RemoveAll(entry => !kept.Contains(Code(entry)));
    }

    internal void Remove(JsonNode? codes)
    {
        if (codes is null)
        {
            return;
        }

        var removed = Known(codes);
        _entries.RemoveAll(entry => removed.Contains(Code(entry)));
    }

    internal void Merge(JsonNode? changes)
    {
        foreach (var change in Objects(name, changes))
        {
            var after = change["after"]?.ToString();
            var index = IndexOf(Code(change));
            if (index < 0)
            {
                Insert(WithoutAfter(change), after);
                continue;
            }

            Patch(_entries[index], WithoutAfter(change));
        }
    }

    private void Insert(JsonObject entry, string? after)
    {
        if (after is null)
        {
            _entries.Add(entry);
            return;
        }

        var index = IndexOf(after);
        if (index < 0)
        {
            throw new FormDefinitionException($"{name}: '{Code(entry)}' stands after '{after}', which does not exist.");
        }

        _entries.Insert(index + 1, entry);
    }

    private static void Patch(JsonObject entry, JsonObject change)
    {
        foreach (var (key, value) in change)
        {
            if (value is null)
            {
                entry.Remove(key);
            }
            else
            {
                entry[key] = value.DeepClone();
            }
        }
    }

    private HashSet<string> Known(JsonNode codes)
    {
        var known = codes.AsArray().Select(code => code?.ToString() ?? "").ToHashSet();
        var unknown = known.FirstOrDefault(code => IndexOf(code) < 0);
        return unknown is null
            ? known
            : throw new FormDefinitionException($"{name}: '{unknown}' is kept or removed, but the version it is based on has no such field.");
    }

    private int IndexOf(string code) => _entries.FindIndex(entry => Code(entry) == code);

    private static string Code(JsonObject entry) => entry["code"]?.ToString() ?? "";

    private static JsonObject WithoutAfter(JsonObject change)
    {
        var copy = (JsonObject)change.DeepClone();
        copy.Remove("after");
        return copy;
    }

    private static IEnumerable<JsonObject> Objects(string name, JsonNode? array) => array switch
    {
        null => [],
        JsonArray items => items.Select(item => item as JsonObject
            ?? throw new FormDefinitionException($"{name}: sections and fields must be objects.")),
        _ => throw new FormDefinitionException($"{name}: sections and fields must be lists."),
    };
}
