using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Platform.Mvc.TagHelpers.Fields;

/// <summary>What every control carries, whatever its kind.</summary>
internal static class ControlExtensions
{
    /// <summary>Name, id, description, state of error, and what the author wrote.</summary>
    public static TagBuilder For(this TagBuilder control, Field field)
    {
        control.With("class", "hs-input")
            .With("id", field.Id)
            .With("name", field.Name)
            .With("data-size", field.Size)
            .With("data-width", field.Width)
            .With("aria-describedby", field.DescribedBy)
            .With("aria-invalid", field.Errors.Count > 0 ? "true" : null)
            .With("aria-required", field.Required ? "true" : null);
        return control.WithAuthorsAttributes(field);
    }

    public static TagBuilder WithAuthorsAttributes(this TagBuilder control, Field field)
    {
        foreach (var attribute in field.Attributes)
        {
            control.With(attribute.Name, attribute.Value?.ToString() ?? "");
        }

        return control;
    }

    /// <summary>Puts the unit behind a control, in one line with it.</summary>
    public static TagBuilder WithUnit(this TagBuilder control, Field field) => field.Unit is null
        ? control
        : Markup.Tag("div", "hs-unit", control, Markup.Tag("span", null, field.Unit));
}
