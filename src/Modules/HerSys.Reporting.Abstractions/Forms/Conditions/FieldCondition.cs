using System.Text.Json.Serialization;

namespace HerSys.Reporting.Forms;

/// <summary>When a field opens or must be filled, as data of the form. Conditions read normalised answers.</summary>
/// <remarks>
/// Shapes: <c>{"field":"sex","in":["female"]}</c>, <c>{"field":"test_kind","answered":true}</c>, <c>{"minor":true}</c>,
/// <c>{"youngerThan":1}</c>, <c>{"all":[...]}</c>, <c>{"any":[...]}</c>, <c>{"not":{...}}</c>.
/// </remarks>
[JsonConverter(typeof(FieldConditionConverter))]
public abstract record FieldCondition
{
    /// <summary>Whether the condition is met.</summary>
    public abstract bool IsMet(FormAnswers answers);

    /// <summary>Codes of the fields that it reads, so that a form with a dangling reference is refused.</summary>
    public abstract IEnumerable<string> Fields { get; }

    /// <summary>This condition and those inside of it.</summary>
    public virtual IEnumerable<FieldCondition> Parts => [this];
}
