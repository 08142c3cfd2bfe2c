using System.Text.Json.Serialization;
using HerSys.Japan;

namespace HerSys.Reporting.Forms;

/// <summary>One item (項目) of a version of the form. Everything here is data of the form's file.</summary>
public sealed record FormField
{
    /// <summary>Stable name in snake case, the same in all versions; known ones are in <see cref="FieldCodes"/>.</summary>
    public required string Code { get; init; }

    /// <summary>The section on whose part of the page the field stands.</summary>
    public required string Section { get; init; }

    /// <summary>What it takes.</summary>
    public required FieldType Type { get; init; }

    /// <summary>The name of the item; messages quote it.</summary>
    public required BilingualText Label { get; init; }

    /// <summary>What to enter, shown between label and control.</summary>
    public BilingualText? Help { get; init; }

    /// <summary>An answer that would be right; messages quote it.</summary>
    public string? Example { get; init; }

    /// <summary>How urgently the item is needed.</summary>
    public required FieldTier Tier { get; init; }

    /// <summary>Whether it must be filled.</summary>
    public required FieldRequirement Requirement { get; init; }

    /// <summary>When a conditional field must be filled.</summary>
    public FieldCondition? RequiredWhen { get; init; }

    /// <summary>The numbered rule that demands the answer, when there is one; a blank is then reported under it.</summary>
    public string? RequiredRule { get; init; }

    /// <summary>When the field is open; null means always.</summary>
    public FieldCondition? VisibleWhen { get; init; }

    /// <summary>Why the field is closed when it is.</summary>
    public ClosedReason? Closed { get; init; }

    /// <summary>The options as written in the form's file; see <see cref="Choices"/>.</summary>
    public IReadOnlyList<FieldOption> Options { get; init; } = [];

    /// <summary>Where the options come from when the file does not list them.</summary>
    public OptionSource? OptionsFrom { get; init; }

    /// <summary>Narrows the options by another answer.</summary>
    public OptionFilter? OptionsBy { get; init; }

    /// <summary>Longest answer in characters (UTF-16 units) after normalisation.</summary>
    public int? MaxLength { get; init; }

    /// <summary>Smallest whole number allowed.</summary>
    public int? Minimum { get; init; }

    /// <summary>Largest whole number allowed.</summary>
    public int? Maximum { get; init; }

    /// <summary>The numbered rule behind <see cref="Minimum"/> and <see cref="Maximum"/>, when there is one.</summary>
    public string? RangeRule { get; init; }

    /// <summary>The unit written after the control.</summary>
    public string? Unit { get; init; }

    /// <summary>The token of HTML's autocomplete attribute.</summary>
    public string? Autocomplete { get; init; }

    /// <summary>Width of the control: xs, s, m, l; null is the full width.</summary>
    public string? Width { get; init; }

    /// <summary>The system works the answer out; people do not type it.</summary>
    public ComputedValue? Computed { get; init; }

    /// <summary>All options, those of <see cref="OptionsFrom"/> and the plain yes and no included.</summary>
    [JsonIgnore]
    public IReadOnlyList<FieldOption> Choices => StandardOptions.Of(this);

    /// <summary>Whether the answer is a list.</summary>
    [JsonIgnore]
    public bool TakesList => Type == FieldType.MultiChoice;

    /// <summary>Whether the answer is one or more of <see cref="Choices"/>.</summary>
    [JsonIgnore]
    public bool TakesOptions => Type is FieldType.Choice or FieldType.MultiChoice or FieldType.YesNo or FieldType.Check;

    /// <summary>Whether people are asked for an answer at all: not for remarks and computed values.</summary>
    [JsonIgnore]
    public bool IsAsked => Type != FieldType.Note && Computed is null;

    /// <summary>Codes of the fields whose answers decide whether this one is open, owed, or which options it has.</summary>
    [JsonIgnore]
    public IEnumerable<string> DependsOn => (VisibleWhen?.Fields ?? [])
        .Concat(RequiredWhen?.Fields ?? [])
        .Concat(OptionsBy is null ? [] : [OptionsBy.Field]);

    /// <summary>Whether the field is open with these (normalised) answers.</summary>
    public bool IsVisible(FormAnswers answers) => VisibleWhen is null || VisibleWhen.IsMet(answers);

    /// <summary>Whether the field is open and must be filled with these (normalised) answers.</summary>
    public bool IsRequired(FormAnswers answers) => IsVisible(answers) && Requirement switch
    {
        FieldRequirement.Mandatory => true,
        FieldRequirement.Conditional => RequiredWhen is not null && RequiredWhen.IsMet(answers),
        _ => false,
    };

    /// <summary>The options that may be chosen with these (normalised) answers.</summary>
    public IReadOnlyList<FieldOption> OptionsFor(FormAnswers answers) =>
        OptionsBy is not null && OptionsBy.Allow.TryGetValue(answers.Text(OptionsBy.Field), out var allowed)
            ? [.. Choices.Where(option => allowed.Contains(option.Code))]
            : Choices;

    /// <summary>The option with a code, or null.</summary>
    public FieldOption? Option(string code) => Choices.FirstOrDefault(option => option.Code == code);
}
