namespace HerSys.Reporting.Forms;

/// <summary>Leaves out what a surge does not ask (逼迫時の様式). What decides whether a kept field is open is kept, too.</summary>
internal static class ShortenedForm
{
    internal static FormDefinition Of(FormDefinition form, FormDefinition law)
    {
        if (form.Depth == FormDepth.Full)
        {
            return form;
        }

        var deepest = form.Depth == FormDepth.Legal ? FieldTier.T0 : FieldTier.T2;
        // The law's own tier counts, too: a tier that was changed never takes away what the law demands.
        var kept = form.Fields
            .Where(field => field.Tier <= deepest || (law.TryGetField(field.Code, out var own) && own.Tier == FieldTier.T0))
            .Select(field => field.Code)
            .ToHashSet();
        while (form.Fields.Where(field => kept.Contains(field.Code)).SelectMany(field => field.DependsOn).FirstOrDefault(code => form.Has(code) && !kept.Contains(code)) is { } needed)
        {
            kept.Add(needed);
        }

        return form with { Fields = [.. form.Fields.Where(field => kept.Contains(field.Code))] };
    }
}
