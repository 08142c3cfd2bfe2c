using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Platform.Mvc.TagHelpers.Fields;

/// <summary>A password, which the user may look at. A password is never written back into the page.</summary>
internal static class PasswordControl
{
    public static TagBuilder Write(Field field)
    {
        var input = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        input.With("type", "password").For(field);

        var show = UiText.Of("表示する", "Show");
        var button = Markup.Tag("button", "hs-button", show)
            .With("type", "button")
            .With("data-type", "outline")
            .With("data-hs-password", field.Id)
            .With("data-hs-show", show)
            .With("data-hs-hide", UiText.Of("隠す", "Hide"))
            .With("aria-label", UiText.Of($"{field.Label}を表示する", $"Show {field.Label}"))
            .With("aria-pressed", "false");
        return Markup.Tag("div", "hs-pw", input, button);
    }
}
