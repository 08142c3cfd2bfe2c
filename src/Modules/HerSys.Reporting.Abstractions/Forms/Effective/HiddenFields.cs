namespace HerSys.Reporting.Forms;

/// <summary>
/// Which fields of a version are not asked. What the law demands (T0) always is, and so is what decides whether a field
/// of T0 is open; what is opened by a hidden field is hidden with it.
/// </summary>
public static class HiddenFields
{
    /// <summary>Codes of the fields that are not asked.</summary>
    /// <param name="law">The version of the law.</param>
    /// <param name="wanted">What the tenant would hide.</param>
    public static IReadOnlySet<string> Of(FormDefinition law, IEnumerable<string> wanted)
    {
        var hidden = wanted.Where(code => law.TryGetField(code, out var field) && MayHide(law, field)).ToHashSet();
        // Each round hides at least one more field, so this ends.
        while (law.Fields.FirstOrDefault(field => !hidden.Contains(field.Code) && field.DependsOn.Any(hidden.Contains)) is { } opened)
        {
            hidden.Add(opened.Code);
        }

        return hidden;
    }

    /// <summary>Whether a tenant may hide the field in this version of the law.</summary>
    public static bool MayHide(FormDefinition law, FormField field) =>
        field.Tier != FieldTier.T0
        && law.Fields.Where(other => other.DependsOn.Contains(field.Code)).All(other => MayHide(law, other));
}
