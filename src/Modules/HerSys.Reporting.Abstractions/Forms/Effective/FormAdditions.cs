using System.Collections.Immutable;
using HerSys.Reporting.Rules;

namespace HerSys.Reporting.Forms;

/// <summary>
/// What a tenant made of the form of the law: fields of its own, the order of the sections, what it hides, tiers that it
/// raised, and rules that it switched between error and warning. One revision of it, never changed.
/// </summary>
public sealed record FormAdditions
{
    /// <summary>Nothing changed.</summary>
    public static FormAdditions None { get; } = new();

    /// <summary>The tenant's own fields (独自項目), in their order within the section.</summary>
    public IReadOnlyList<FormField> Fields { get; init; } = [];

    /// <summary>Codes of fields of the law that are not asked; one that a version puts into T0 is asked all the same.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];

    /// <summary>Codes of sections in the order of the page; those that are not named follow.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>Raised tiers by code of the field.</summary>
    public IReadOnlyDictionary<string, FieldTier> Tiers { get; init; } = ImmutableDictionary<string, FieldTier>.Empty;

    /// <summary>The choice of error or warning by rule id, where the law leaves one.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = ImmutableDictionary<string, Severity>.Empty;

    /// <summary>JSON of one revision.</summary>
    public string ToJson() => FormJson.Write(this);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormDefinitionException">It is not such JSON.</exception>
    public static FormAdditions FromJson(string json) => FormJson.Read<FormAdditions>("additions", json);
}
