using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Platform.Mvc.TagHelpers.Fields;

/// <summary>
/// The order of fields on the screen, which is the order of the properties of the view's model. The model state keeps its
/// keys in an order of its own, and a summary in that order sends people up and down the page.
/// </summary>
internal static class FieldOrder
{
    private const string AfterAllOthers = "~";

    /// <summary>A text that sorts as the field stands; errors of no field come first, unknown fields last.</summary>
    public static string Of(ModelMetadata model, string key)
    {
        var rank = "";
        var current = model;
        foreach (var part in key.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            var position = PositionOf(current, part.Split('[')[0]);
            if (position < 0)
            {
                return rank + AfterAllOthers;
            }

            rank += position.ToString("D4", CultureInfo.InvariantCulture);
            current = current.Properties[position];
        }

        return rank;
    }

    private static int PositionOf(ModelMetadata model, string name)
    {
        for (var position = 0; position < model.Properties.Count; position++)
        {
            if (string.Equals(model.Properties[position].PropertyName, name, StringComparison.OrdinalIgnoreCase))
            {
                return position;
            }
        }

        return -1;
    }
}
