using System.Text.Json.Nodes;

namespace HerSys.Reporting.Forms;

/// <summary>
/// Writes out a version that is described by its differences from another (<c>basedOn</c>): <c>keep</c> or
/// <c>remove</c> name fields of the other version, <c>fields</c> holds new ones and, for old ones, the properties that
/// differ (null removes a property); <c>after</c> names the field behind which a new one stands.
/// </summary>
internal static class FormInheritance
{
    private static readonly string[] OwnProperties =
        ["id", "effectiveFrom", "effectiveUntil", "isAlternative", "isLimitedToFourGroups"];

    internal static JsonObject Apply(string name, JsonObject version, JsonObject other)
    {
        var result = (JsonObject)other.DeepClone();
        foreach (var property in OwnProperties)
        {
            result.Remove(property);
        }

        foreach (var (key, value) in version)
        {
            if (key is not ("basedOn" or "keep" or "remove" or "fields" or "sections"))
            {
                result[key] = value?.DeepClone();
            }
        }

        var fields = new FormEntries(name, result["fields"]);
        fields.Keep(version["keep"]);
        fields.Remove(version["remove"]);
        fields.Merge(version["fields"]);
        result["fields"] = fields.ToArray();

        var sections = new FormEntries(name, result["sections"]);
        sections.Merge(version["sections"]);
        sections.KeepOnly(fields.TextsOf("section"));
        result["sections"] = sections.ToArray();
        return result;
    }
}
