using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Platform.Mvc.TagHelpers.Fields;

/// <summary>All choices in sight: one of them (radio) or several (checkboxes).</summary>
internal static class ChoicesControl
{
    public static TagBuilder Write(Field field)
    {
        var hasExplanations = field.Items.Any(item => item.Group is not null);
        var choices = Markup.Tag("div", hasExplanations ? "hs-types" : "hs-choices")
            .With("data-dense", field.Dense ? "" : null)
            .With("data-size", field.Size);
        for (var i = 0; i < field.Items.Count; i++)
        {
            choices.Add(Choice(field, field.Items[i], i));
        }

        return choices;
    }

    private static TagBuilder Choice(Field field, SelectListItem item, int index)
    {
        var words = item.Group is null
            ? Markup.Tag("span", null, item.Text)
            : Markup.Tag("span", null, Markup.Tag("b", null, item.Text), Markup.Tag("small", null, item.Group.Name));
        return Markup.Tag("label", item.Group is null ? "hs-choice" : "hs-choice hs-type", Input(field, item, index), words);
    }

    private static TagBuilder Input(Field field, SelectListItem item, int index)
    {
        // The first choice carries the field's own id, so that the summary of errors leads to it.
        var number = index.ToString(CultureInfo.InvariantCulture);
        return new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing }
            .With("type", field.Kind == "checks" ? "checkbox" : "radio")
            .With("id", index == 0 ? field.Id : $"{field.Id}_{number}")
            .With("name", field.Name)
            .With("value", item.Value ?? item.Text)
            .With("checked", field.IsChosen(item) ? "checked" : null)
            .With("disabled", item.Disabled ? "disabled" : null)
            .WithAuthorsAttributes(field);
    }
}
