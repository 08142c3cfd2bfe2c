using HerSys.Reporting.Forms;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Reporting.ViewModels;

/// <summary>The items of the form (発生届の項目): own fields, order of the sections, what is hidden, raised tiers.</summary>
public sealed class FormFieldsPage : FormChangeFields
{
    private const int Last = 99;

    /// <summary>Codes of the fields that are not asked.</summary>
    public IList<string> Hidden { get; set; } = [];

    /// <summary>Place of each section, from 1, by code.</summary>
    public IDictionary<string, int> Place { get; set; } = new Dictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Raised tiers by code; blank for the inherited one.</summary>
    public IDictionary<string, string?> Tier { get; set; } = new Dictionary<string, string?>(StringComparer.Ordinal);

    /// <summary>The version of the law.</summary>
    [BindNever]
    public FormDefinition? Law { get; set; }

    /// <summary>What the tenant changed so far.</summary>
    [BindNever]
    public FormAdditions Additions { get; set; } = FormAdditions.None;

    /// <summary>The tiers that the tenant inherits.</summary>
    [BindNever]
    public IReadOnlyDictionary<string, FieldTier> National { get; set; } = new Dictionary<string, FieldTier>();

    /// <summary>Place of a section; behind all others where none is known.</summary>
    public int PlaceOf(string section) => Place.TryGetValue(section, out var place) ? place : Last;

    /// <summary>The raised tier of a field; null for the inherited one.</summary>
    public string? TierOf(string field) => Tier.TryGetValue(field, out var tier) ? tier : null;
}
