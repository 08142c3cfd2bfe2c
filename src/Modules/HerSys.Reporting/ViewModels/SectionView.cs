namespace HerSys.Reporting.ViewModels;

/// <summary>A section of the form.</summary>
/// <param name="Code">Its name and anchor.</param>
/// <param name="Number">1, 2, 3 ...</param>
/// <param name="Title">Its heading.</param>
/// <param name="Help">A sentence below the heading.</param>
/// <param name="Rows">The fields.</param>
/// <param name="More">Optional fields that are folded away, so that the form is as short as the law allows.</param>
/// <param name="IsMoreOpen">Whether something in them was answered or is wrong.</param>
/// <param name="Known">What is filled in already and only needs a look: label and words; empty where everything is asked.</param>
public sealed record SectionView(
    string Code,
    string Number,
    string Title,
    string? Help,
    IReadOnlyList<FieldRow> Rows,
    IReadOnlyList<FieldView> More,
    bool IsMoreOpen,
    IReadOnlyList<KeyValuePair<string, string>> Known);
