using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Platform.Mvc.TagHelpers.Fields;

/// <summary>One of many, in a list that opens.</summary>
internal static class SelectControl
{
    public static TagBuilder Write(Field field)
    {
        var select = Markup.Tag("select");
        if (field.Empty is not null)
        {
            select.Add(Markup.Tag("option", null, field.Empty).With("value", ""));
        }

        foreach (var group in field.Items.GroupBy(item => item.Group?.Name))
        {
            var target = group.Key is null ? select : Markup.Tag("optgroup").With("label", group.Key);
            foreach (var item in group)
            {
                target.Add(Option(field, item));
            }

            select.Add(group.Key is null ? null : target);
        }

        return select.For(field).WithUnit(field);
    }

    private static TagBuilder Option(Field field, SelectListItem item) => Markup.Tag("option", null, item.Text)
        .With("value", item.Value ?? item.Text)
        .With("selected", field.IsChosen(item) ? "selected" : null)
        .With("disabled", item.Disabled ? "disabled" : null);
}
