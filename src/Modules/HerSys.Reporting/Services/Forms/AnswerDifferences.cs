using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Services.Forms;

/// <summary>Compares two sets of normalised answers.</summary>
internal static class AnswerDifferences
{
    /// <summary>Fields of the form whose answers differ, in the order of the form; computed ones follow and are left out.</summary>
    public static IReadOnlyList<AnswerDifference> Between(FormDefinition form, FormAnswers before, FormAnswers after) =>
    [
        .. form.Fields
            .Where(field => field.IsAsked && !before.Values(field.Code).SequenceEqual(after.Values(field.Code), StringComparer.Ordinal))
            .Select(field => new AnswerDifference(field.Code, field.Label, AnswerWords.Of(field, before), AnswerWords.Of(field, after))),
    ];
}
