using HerSys.Reporting.Rules;

namespace HerSys.Reporting.Forms;

/// <summary>Finds references of a field to fields, options and rules that do not exist.</summary>
internal static class ReferenceChecker
{
    internal static IEnumerable<string> Problems(FormDefinition form, FormField field) =>
        Condition(form, field, field.VisibleWhen)
            .Concat(Condition(form, field, field.RequiredWhen))
            .Concat(Filter(form, field))
            .Concat(Rules(field));

    private static IEnumerable<string> Condition(FormDefinition form, FormField field, FieldCondition? condition)
    {
        if (condition is null)
        {
            yield break;
        }

        foreach (var missing in condition.Fields.Distinct().Where(code => !form.Has(code)))
        {
            yield return $"a condition of '{field.Code}' reads the field '{missing}', which does not exist";
        }

        foreach (var part in condition.Parts.OfType<FieldIsOneOf>())
        {
            foreach (var value in part.Values.Where(value => IsMissingOption(form, part.Field, value)))
            {
                yield return $"a condition of '{field.Code}' names the option '{value}', which '{part.Field}' does not have";
            }
        }
    }

    private static IEnumerable<string> Filter(FormDefinition form, FormField field)
    {
        if (field.OptionsBy is not { } filter)
        {
            yield break;
        }

        if (!form.Has(filter.Field))
        {
            yield return $"the options of '{field.Code}' depend on '{filter.Field}', which does not exist";
        }

        foreach (var answer in filter.Allow.Keys.Where(answer => IsMissingOption(form, filter.Field, answer)))
        {
            yield return $"the options of '{field.Code}' depend on the option '{answer}', which '{filter.Field}' does not have";
        }

        foreach (var option in filter.Allow.Values.SelectMany(options => options).Where(code => field.Option(code) is null))
        {
            yield return $"field '{field.Code}' allows the option '{option}', which it does not have";
        }
    }

    private static IEnumerable<string> Rules(FormField field) =>
        new[] { field.RequiredRule, field.RangeRule, field.Closed?.Rule, field.OptionsBy?.Rule }
            .OfType<string>()
            .Where(rule => !RuleCatalog.Contains(rule))
            .Select(rule => $"field '{field.Code}' names the rule '{rule}', which does not exist");

    private static bool IsMissingOption(FormDefinition form, string fieldCode, string option) =>
        form.TryGetField(fieldCode, out var field) && field.TakesOptions && field.Option(option) is null;
}
