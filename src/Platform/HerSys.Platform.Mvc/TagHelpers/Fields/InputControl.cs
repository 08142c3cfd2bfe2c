using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Platform.Mvc.TagHelpers.Fields;

/// <summary>One line of text: words, a number, a day, a telephone number.</summary>
internal static class InputControl
{
    public static TagBuilder Write(Field field)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.With("type", TypeOf(field.Kind)).With("value", field.Value);
        if (field.Kind == "hidden")
        {
            return input.With("id", field.Id).With("name", field.Name).WithAuthorsAttributes(field);
        }

        input.With("inputmode", InputModeOf(field.Kind))
            .With("autocomplete", field.Kind == "date" ? "off" : null)
            .With("readonly", field.Kind == "readonly" ? "readonly" : null);
        EchoControl.Ask(input, field);
        return input.For(field).WithUnit(field);
    }

    /// <summary>
    /// Days and numbers are typed as text: the browser's own controls know no eras, and a wheel changes numbers.
    /// </summary>
    private static string TypeOf(string kind) => kind switch
    {
        "tel" or "email" or "search" or "hidden" or "url" => kind,
        _ => "text",
    };

    private static string? InputModeOf(string kind) => kind switch
    {
        "number" => "decimal",
        "tel" => "tel",
        _ => null,
    };
}
