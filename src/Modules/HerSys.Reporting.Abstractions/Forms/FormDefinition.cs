using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using HerSys.Japan;
using HerSys.Reporting.Rules;

namespace HerSys.Reporting.Forms;

/// <summary>
/// One version of the notification (発生届, Act on Infectious Diseases Art. 12): which items it has and what they demand
/// (domain.md 1.2, 1.2b). A record is shown with the version that it was filed under.
/// </summary>
public sealed record FormDefinition
{
    private readonly FrozenDictionary<string, FormField> _byCode = FrozenDictionary<string, FormField>.Empty;

    /// <summary>Name of the version, such as 2022-06-30.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// What a record remembers: the id, with the tenant's revision and the depth; see <see cref="FormReference"/>.
    /// </summary>
    [JsonIgnore]
    public string Reference { get => field ?? Id; init; }

    /// <summary>How much of the form is asked.</summary>
    [JsonIgnore]
    public FormDepth Depth { get; init; }

    /// <summary>The tenant's choice of error or warning by rule id, where the law leaves one.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = FrozenDictionary<string, Severity>.Empty;

    /// <summary>The title of the page.</summary>
    public required BilingualText Title { get; init; }

    /// <summary>One sentence on what the form is and when it is used.</summary>
    public required BilingualText Lead { get; init; }

    /// <summary>First day of use (JST).</summary>
    public required DateOnly EffectiveFrom { get; init; }

    /// <summary>Last day of use (JST); null while no end is known.</summary>
    public DateOnly? EffectiveUntil { get; init; }

    /// <summary>Used beside the ordinary version where a prefecture chose so (the seven items of 2022-08-04).</summary>
    public bool IsAlternative { get; init; }

    /// <summary>Only people of the four groups are notified one by one (全数届出の見直し, rule V22).</summary>
    public bool IsLimitedToFourGroups { get; init; }

    /// <summary>The sections in the order of the page.</summary>
    public required IReadOnlyList<FormSection> Sections { get; init; }

    /// <summary>The fields in the order of the page.</summary>
    public required IReadOnlyList<FormField> Fields
    {
        get;
        init
        {
            field = value;
            _byCode = value.DistinctBy(item => item.Code).ToFrozenDictionary(item => item.Code);
        }
    }

    /// <summary>Whether this version has the field.</summary>
    public bool Has(string code) => _byCode.ContainsKey(code);

    /// <summary>Finds a field by its code.</summary>
    public bool TryGetField(string code, [NotNullWhen(true)] out FormField? field) => _byCode.TryGetValue(code, out field);

    /// <summary>The field with a code.</summary>
    /// <exception cref="KeyNotFoundException">This version has no such field.</exception>
    public FormField Field(string code) => _byCode.TryGetValue(code, out var field)
        ? field
        : throw new KeyNotFoundException($"Form {Id} has no field '{code}'.");

    /// <summary>A section's fields in the order of the page.</summary>
    public IEnumerable<FormField> FieldsOf(string sectionCode) => Fields.Where(field => field.Section == sectionCode);

    /// <summary>Whether the version is in use on a day (JST).</summary>
    public bool IsInForceOn(DateOnly day) => day >= EffectiveFrom && (EffectiveUntil is null || day <= EffectiveUntil);

    /// <summary>
    /// The answers without those of fields that are closed. To be called on the way from the screen to the submission:
    /// what was typed before the type of patient was changed stays in the draft, but is no part of the notification.
    /// </summary>
    public FormAnswers VisibleOnly(FormAnswers answers)
    {
        // Closing a field may close others that depend on it; each round closes at least one, so this ends.
        while (true)
        {
            var open = answers;
            foreach (var field in Fields.Where(field => !answers.IsBlank(field.Code) && !field.IsVisible(answers)))
            {
                open = open.Without(field.Code);
            }

            if (ReferenceEquals(open, answers))
            {
                return answers;
            }

            answers = open;
        }
    }
}
