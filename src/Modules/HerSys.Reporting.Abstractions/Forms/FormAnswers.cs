using System.Collections.Immutable;
using System.Globalization;

namespace HerSys.Reporting.Forms;

/// <summary>
/// The answers to a form, by field code, as typed or as <see cref="AnswerNormalizer"/> left them. Never changed: each
/// <c>With</c> returns new answers. Text that cannot be read as its field's type is kept as typed.
/// </summary>
/// <remarks>
/// A blank answer is no answer: it is not kept. <see cref="Date"/> and <see cref="Integer"/> read normalised answers
/// only; what was typed otherwise reads as null.
/// </remarks>
public sealed class FormAnswers : IEquatable<FormAnswers>
{
    private readonly ImmutableSortedDictionary<string, FieldAnswer> _answers;

    private FormAnswers(ImmutableSortedDictionary<string, FieldAnswer> answers) => _answers = answers;

    /// <summary>No answers.</summary>
    public static FormAnswers Empty { get; } =
        new(ImmutableSortedDictionary.Create<string, FieldAnswer>(StringComparer.Ordinal));

    /// <summary>Codes of all fields that have an answer, in ordinal order.</summary>
    public IEnumerable<string> Codes => _answers.Keys;

    /// <summary>Whether nothing was answered.</summary>
    public bool IsEmpty => _answers.IsEmpty;

    /// <summary>The answer as text; of a list the first; empty when blank.</summary>
    public string Text(string code) => _answers.TryGetValue(code, out var answer) ? answer.Values[0] : "";

    /// <summary>The answer as a list; empty when blank.</summary>
    public IReadOnlyList<string> Values(string code) => _answers.TryGetValue(code, out var answer) ? answer.Values : [];

    /// <summary>Whether the field has no answer.</summary>
    public bool IsBlank(string code) => !_answers.ContainsKey(code);

    /// <summary>Whether the answer is, or its list contains, a value.</summary>
    public bool Is(string code, string value) =>
        _answers.TryGetValue(code, out var answer) && answer.Values.Contains(value, StringComparer.Ordinal);

    /// <summary>The day, when the answer is yyyy-MM-dd.</summary>
    public DateOnly? Date(string code) =>
        DateOnly.TryParseExact(Text(code), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    /// <summary>The whole number, when the answer is one.</summary>
    public int? Integer(string code) =>
        int.TryParse(Text(code), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>With one answer set; blank text removes it.</summary>
    public FormAnswers With(string code, string? text)
    {
        var storable = AnswerText.Storable(text ?? "");
        return string.IsNullOrWhiteSpace(storable) ? Without(code) : Set(code, new([storable], IsList: false));
    }

    /// <summary>With a day set.</summary>
    public FormAnswers With(string code, DateOnly day) =>
        With(code, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>With a list set; blank items are dropped, an empty list removes the answer.</summary>
    public FormAnswers WithList(string code, IEnumerable<string> values)
    {
        var kept = values
            .Select(AnswerText.Storable)
            .Where(value => !string.IsNullOrWhiteSpace(value))
            .ToImmutableArray();
        return kept.IsEmpty ? Without(code) : Set(code, new(kept, IsList: true));
    }

    /// <summary>Without one answer.</summary>
    public FormAnswers Without(string code) => IsBlank(code) ? this : new(_answers.Remove(code));

    /// <summary>JSON with the codes in ordinal order, texts as strings and lists as arrays; equal answers give equal JSON.</summary>
    public string ToJson() => FormAnswersJson.Write(_answers);

    /// <summary>Reads what <see cref="ToJson"/> wrote, in any order; null and blank values are no answers.</summary>
    /// <exception cref="FormatException">Not an object of strings and arrays of strings, or a code occurs twice.</exception>
    public static FormAnswers FromJson(string json) => FormAnswersJson.Read(json);

    /// <inheritdoc/>
    public bool Equals(FormAnswers? other) => other is not null && ToJson() == other.ToJson();

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FormAnswers);

    /// <inheritdoc/>
    public override int GetHashCode() => ToJson().GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether the answer was given as a list.</summary>
    internal bool IsList(string code) => _answers.TryGetValue(code, out var answer) && answer.IsList;

    private FormAnswers Set(string code, FieldAnswer answer) => new(_answers.SetItem(AnswerText.Storable(code), answer));
}
