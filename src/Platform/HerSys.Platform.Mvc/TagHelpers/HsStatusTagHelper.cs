using Microsoft.AspNetCore.Razor.TagHelpers;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>
/// Current status (現在のステータス) as an icon and a word. The group follows from the code unless it is
/// given (codes: domain.md, section 2).
/// </summary>
[HtmlTargetElement("hs-status")]
public sealed class HsStatusTagHelper : HsTagHelper
{
    /// <summary>Two digits such as 40.</summary>
    public string? Code { get; set; }

    /// <summary>The words such as 自宅療養中.</summary>
    public string Label { get; set; } = "";

    /// <summary>
    /// waiting, contact, adjusting, hospital, hotel, home, facility, released, died, moved or unknown.
    /// </summary>
    public string? Group { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var group = Group ?? GroupOf(Code);
        output.Become("span", "hs-status");
        output.Set("data-group", group);
        output.Append(ViewContext.Icon(IconOf(group)));
        output.Append(Label);
    }

    private static string GroupOf(string? code) => code switch
    {
        "01" => "waiting",
        "02" or "03" => "contact",
        "10" or "11" or "12" => "adjusting",
        "20" or "21" or "22" => "hospital",
        "30" => "hotel",
        "40" => "home",
        "41" => "facility",
        "50" or "51" or "52" or "53" => "released",
        "60" => "died",
        "70" or "71" => "moved",
        _ => "unknown",
    };

    private static string IconOf(string group) => group switch
    {
        "waiting" => "clock",
        "contact" => "link",
        "adjusting" => "truck",
        "hospital" => "bed",
        "hotel" => "hotel",
        "home" => "home",
        "facility" => "people",
        "released" => "check",
        "died" => "flag",
        "moved" => "out",
        _ => "circle",
    };
}
