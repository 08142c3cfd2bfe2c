using System.Text.Json.Nodes;

namespace HerSys.Reporting.Forms;

/// <summary>Reads versions of the form from their files and refuses those that could not be filled in.</summary>
public static class FormLoader
{
    /// <summary>Reads all versions; a version may be based on another one among them, in any order.</summary>
    /// <param name="files">The JSON of each version by the name of its file, which must be the form's id.</param>
    /// <exception cref="FormDefinitionException">A file cannot be used; all its problems are in the message.</exception>
    public static IReadOnlyList<FormDefinition> Load(IReadOnlyDictionary<string, string> files)
    {
        var parsed = files.ToDictionary(file => file.Key, file => FormJson.Parse(file.Key, file.Value));
        return [.. parsed.Keys.Order(StringComparer.Ordinal).Select(name => Load(name, parsed))];
    }

    private static FormDefinition Load(string name, Dictionary<string, JsonObject> parsed)
    {
        var form = FormJson.ToForm(name, WrittenOut(name, parsed, []));
        var problems = FormChecker.Problems(form);
        if (form.Id != name)
        {
            problems = [$"the id '{form.Id}' differs from the name of the file", .. problems];
        }

        return problems.Count == 0
            ? form
            : throw new FormDefinitionException($"{name}: {string.Join("; ", problems)}.");
    }

    private static JsonObject WrittenOut(string name, Dictionary<string, JsonObject> parsed, HashSet<string> below)
    {
        var file = parsed[name];
        if (file["basedOn"] is not { } basedOn)
        {
            return file;
        }

        var other = basedOn.ToString();
        if (!below.Add(name))
        {
            throw new FormDefinitionException($"{name}: it is based on itself.");
        }

        return parsed.ContainsKey(other)
            ? FormInheritance.Apply(name, file, WrittenOut(other, parsed, below))
            : throw new FormDefinitionException($"{name}: it is based on '{other}', which does not exist.");
    }
}
