namespace HerSys.Reporting.Forms;

/// <summary>
/// The tier of a field (domain.md 8.2): of the version of the law, unless the nation changed it; a tenant may raise it, not
/// lower it. T0 is nearest to the law, so the higher tier is the smaller number.
/// </summary>
public static class FieldTiers
{
    /// <summary>The tier of a field.</summary>
    public static FieldTier Of(
        FormField field, IReadOnlyDictionary<string, FieldTier> national, IReadOnlyDictionary<string, FieldTier> raised)
    {
        var inherited = Inherited(field, national);
        return raised.TryGetValue(field.Code, out var own) && own < inherited ? own : inherited;
    }

    /// <summary>The tier that a tenant inherits. What the form of the law demands stays T0.</summary>
    public static FieldTier Inherited(FormField field, IReadOnlyDictionary<string, FieldTier> national) =>
        field.Tier != FieldTier.T0 && national.TryGetValue(field.Code, out var tier) ? tier : field.Tier;
}
