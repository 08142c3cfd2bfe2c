using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Platform.Mvc.TagHelpers.Fields;

/// <summary>Draws label, help, control, echo and error of one field, in this order.</summary>
internal static class FieldWriter
{
    public static IHtmlContent Write(Field field, string? cssClass)
    {
        if (field.Kind == "hidden")
        {
            return InputControl.Write(field);
        }

        var wrapper = Markup.Tag(field.IsGroup ? "fieldset" : "div", ClassOf(field, cssClass))
            .With("data-error", field.Errors.Count > 0 ? "" : null);
        if (field.IsGroup)
        {
            wrapper.With("aria-describedby", field.DescribedBy);
        }

        return wrapper
            .Add(Label(field))
            .Add(field.Kind == "check" ? null : Support(field))
            .Add(Control(field))
            .Add(field.Kind == "check" ? Support(field) : null)
            .Add(EchoControl.Write(field))
            .Add(Error(field));
    }

    private static string ClassOf(Field field, string? cssClass)
    {
        var name = field.HasEcho ? "hs-field hs-field--date" : "hs-field";
        return string.IsNullOrEmpty(cssClass) ? name : $"{name} {cssClass}";
    }

    private static TagBuilder? Label(Field field)
    {
        if (field.Kind == "check")
        {
            return null;
        }

        var css = field.HideLabel ? "hs-label hs-vh" : "hs-label";
        var label = field.IsGroup
            ? Markup.Tag("legend", css, field.Label)
            : Markup.Tag("label", css, field.Label).With("for", field.Id);
        return label.Add(Mark(field));
    }

    internal static TagBuilder? Mark(Field field)
    {
        if (field.Required)
        {
            return Markup.Tag("span", "hs-req", UiText.Of("※必須", "required"));
        }

        return field.Optional ? Markup.Tag("span", "hs-opt", UiText.Of("※任意", "optional")) : null;
    }

    private static TagBuilder? Support(Field field) =>
        field.Support is null ? null : Markup.Tag("p", "hs-support", field.Support).With("id", field.SupportId);

    private static IHtmlContent Control(Field field) => field.Kind switch
    {
        "select" => SelectControl.Write(field),
        "textarea" => TextAreaControl.Write(field),
        "choices" or "checks" => ChoicesControl.Write(field),
        "check" => CheckControl.Write(field),
        "password" => PasswordControl.Write(field),
        _ => InputControl.Write(field),
    };

    private static TagBuilder? Error(Field field)
    {
        if (field.Errors.Count == 0)
        {
            return null;
        }

        var text = Markup.Tag("span", null, string.Join(' ', field.Errors));
        return Markup.Tag("p", "hs-error", field.View.Icon("error"), text).With("id", field.ErrorId);
    }
}
