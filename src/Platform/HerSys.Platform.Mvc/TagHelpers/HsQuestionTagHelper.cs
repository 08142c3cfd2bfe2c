using HerSys.Platform.Mvc.TagHelpers.Fields;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>
/// A field that no property of the model stands for, because the form itself is data: everything is said by attributes.
/// It looks and sounds like <c>hs-field</c>. Attributes that the helper does not know go to the control, except
/// <c>class</c>, which goes to the field.
/// </summary>
[HtmlTargetElement("hs-question", Attributes = "name,label")]
public sealed class HsQuestionTagHelper : HsTagHelper
{
    /// <summary>Name under which the answer is sent.</summary>
    public string Name { get; set; } = "";

    /// <summary>Id of the control; follows from the name by default.</summary>
    public string? Id { get; set; }

    /// <summary>The label.</summary>
    public string Label { get; set; } = "";

    /// <summary>Whether the label is heard and not seen, where the only choice says it all.</summary>
    public bool HideLabel { get; set; }

    /// <summary>Help between label and control.</summary>
    public string? Support { get; set; }

    /// <summary>Whether ※必須 is shown.</summary>
    public bool Required { get; set; }

    /// <summary>Whether ※任意 is shown.</summary>
    public bool Optional { get; set; }

    /// <summary>Kind of control: <c>text</c>, <c>date</c>, <c>tel</c>, <c>number</c>, <c>textarea</c>, <c>select</c>, <c>choices</c>, <c>checks</c>.</summary>
    public string As { get; set; } = "text";

    /// <summary>The answers, as they were typed.</summary>
    public IReadOnlyList<string> Values { get; set; } = [];

    /// <summary>What can be chosen.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>First option of a select that means nothing is chosen.</summary>
    public string? Empty { get; set; }

    /// <summary>What is wrong, in the user's language.</summary>
    public IReadOnlyList<string> Errors { get; set; } = [];

    /// <summary>Word behind the control, such as ℃.</summary>
    public string? Unit { get; set; }

    /// <summary><c>xs</c>, <c>s</c>, <c>m</c>, <c>l</c>; the whole width by default.</summary>
    public string? Width { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var cssClass = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.RemoveAll("class");
        var field = new Field
        {
            View = ViewContext,
            Kind = As,
            Name = Name,
            Id = Id ?? TagBuilder.CreateSanitizedId(Name, "_"),
            Label = Label,
            HideLabel = HideLabel,
            Support = Known(Support),
            Required = Required,
            Optional = Optional,
            Values = Values,
            Items = [.. Items],
            Empty = Known(Empty),
            Errors = Errors,
            Unit = Known(Unit),
            Width = Known(Width),
            EchoUrl = EchoUrl(),
            Attributes = new TagHelperAttributeList(output.Attributes),
        };
        output.TagName = null;
        output.Content.SetHtmlContent(FieldWriter.Write(field, cssClass));
    }

    /// <summary>Razor hands a null over as an empty text.</summary>
    private static string? Known(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private string? EchoUrl()
    {
        var url = ViewContext.Options().DateEchoUrl;
        return string.IsNullOrEmpty(url) ? null : ViewContext.Urls().Content(url);
    }
}
