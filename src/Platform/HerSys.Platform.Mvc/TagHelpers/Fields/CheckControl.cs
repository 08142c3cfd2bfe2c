using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Platform.Mvc.TagHelpers.Fields;

/// <summary>One statement to agree to. A hidden false makes the unticked box arrive as an answer.</summary>
internal static class CheckControl
{
    public static TagBuilder Write(Field field)
    {
        var ticked = field.Values.Contains("true", StringComparer.OrdinalIgnoreCase);
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing }
            .With("type", "checkbox")
            .With("id", field.Id)
            .With("name", field.Name)
            .With("value", "true")
            .With("checked", ticked ? "checked" : null)
            .With("aria-describedby", field.DescribedBy)
            .With("aria-invalid", field.Errors.Count > 0 ? "true" : null)
            .WithAuthorsAttributes(field);
        var unticked = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing }
            .With("type", "hidden").With("name", field.Name).With("value", "false");

        var words = Markup.Tag("span", null, field.Label, FieldWriter.Mark(field));
        return Markup.Tag("div", "hs-choices", Markup.Tag("label", "hs-choice", input, words), unticked);
    }
}
