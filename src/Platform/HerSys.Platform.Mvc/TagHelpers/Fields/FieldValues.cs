using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace HerSys.Platform.Mvc.TagHelpers.Fields;

/// <summary>What a field shows: what the user just sent, otherwise what the model holds.</summary>
internal static class FieldValues
{
    public static IReadOnlyList<string> Of(ModelExpression property, ModelStateEntry? posted)
    {
        return posted?.RawValue switch
        {
            string[] many => many,
            string one => [one],
            _ => Texts(property.Model).ToList(),
        };
    }

    private static IEnumerable<string> Texts(object? model) => model switch
    {
        null => [],
        string text => [text],
        Enum choice => [choice.ToString(), choice.ToString("D")],
        IEnumerable many => many.Cast<object?>().SelectMany(Texts),
        DateOnly day => [day.ToString("yyyy/M/d", CultureInfo.InvariantCulture)],
        TimeOnly time => [time.ToString("H:mm", CultureInfo.InvariantCulture)],
        _ => [Convert.ToString(model, CultureInfo.CurrentCulture) ?? ""],
    };
}
