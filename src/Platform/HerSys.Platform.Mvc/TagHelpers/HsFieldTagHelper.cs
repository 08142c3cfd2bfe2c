using System.ComponentModel.DataAnnotations;
using HerSys.Platform.Mvc.TagHelpers.Fields;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>
/// A field of a form: label, help, control and error, joined for people who hear the page. Attributes that
/// the helper does not know go to the control, except <c>class</c>, which goes to the field.
/// </summary>
[HtmlTargetElement("hs-field", Attributes = "for")]
public sealed class HsFieldTagHelper : HsTagHelper
{
    /// <summary>The property of the view model.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>The label; the property's display name by default.</summary>
    public string? Label { get; set; }

    /// <summary>Help between label and control.</summary>
    public string? Support { get; set; }

    /// <summary>Whether ※必須 is shown; by default when the property is <c>[Required]</c>.</summary>
    public bool? Required { get; set; }

    /// <summary>Whether ※任意 is shown, where most fields are mandatory.</summary>
    public bool Optional { get; set; }

    /// <summary>Kind of control, such as <c>text</c>, <c>date</c>, <c>select</c>, <c>choices</c>.</summary>
    public string? As { get; set; }

    /// <summary>What can be chosen.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>First option of a select that means nothing is chosen.</summary>
    public string? Empty { get; set; }

    /// <summary>Word behind the control, such as ℃.</summary>
    public string? Unit { get; set; }

    /// <summary><c>xs</c>, <c>s</c>, <c>m</c>, <c>l</c>; the whole width by default.</summary>
    public string? Width { get; set; }

    /// <summary><c>sm</c> for 40 px controls.</summary>
    public string? Size { get; set; }

    /// <summary>Choices close together.</summary>
    public bool Dense { get; set; }

    /// <summary>Address that says back how a date was read; empty for none.</summary>
    public string? Echo { get; set; }

    /// <summary>The echo, when the server knows it already.</summary>
    public string? EchoText { get; set; }

    /// <summary>Shown instead of the model's value.</summary>
    public string? Value { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var cssClass = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.RemoveAll("class");
        var field = CreateField(new TagHelperAttributeList(output.Attributes));
        output.TagName = null;
        output.Content.SetHtmlContent(FieldWriter.Write(field, cssClass));
    }

    private Field CreateField(TagHelperAttributeList attributes)
    {
        var name = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        ViewContext.ViewData.ModelState.TryGetValue(name, out var posted);
        var kind = As ?? FieldKind.Of(For.Metadata, Items is not null);
        return new Field
        {
            View = ViewContext,
            Kind = kind,
            Name = name,
            Id = TagBuilder.CreateSanitizedId(name, "_"),
            Label = Label ?? For.Metadata.GetDisplayName(),
            Support = Support,
            Required = Required ?? (!Optional && IsRequired(For.Metadata)),
            Optional = Optional,
            Values = Value is null ? FieldValues.Of(For, posted) : [Value],
            Items = Items?.ToList() ?? [],
            Empty = Empty,
            Errors = posted?.Errors.Select(ErrorText.Of).ToList() ?? [],
            Unit = Unit,
            Width = Width,
            Size = Size,
            Dense = Dense,
            EchoUrl = EchoUrl(),
            EchoText = EchoText,
            Attributes = attributes,
        };
    }

    private string? EchoUrl()
    {
        var url = Echo ?? ViewContext.Options().DateEchoUrl;
        return string.IsNullOrEmpty(url) ? null : ViewContext.Urls().Content(url);
    }

    /// <summary>Value types are always required for MVC; only what the model says itself counts here.</summary>
    private static bool IsRequired(ModelMetadata metadata) => metadata.ValidatorMetadata.OfType<RequiredAttribute>().Any();
}
