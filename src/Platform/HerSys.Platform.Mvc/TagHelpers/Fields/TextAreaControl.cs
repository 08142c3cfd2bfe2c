using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Platform.Mvc.TagHelpers.Fields;

/// <summary>Several lines of text.</summary>
internal static class TextAreaControl
{
    public static TagBuilder Write(Field field)
    {
        // Browsers drop the first line break of a textarea; this one is theirs to drop.
        var area = Markup.Tag("textarea", null, $"\n{field.Value}").With("rows", "3");
        return area.For(field);
    }
}
