using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace HerSys.Platform.Mvc.TagHelpers.Fields;

/// <summary>
/// Says back how a typed date was read (「令和2年8月1日 → 2020年8月1日(土)」), while the user types.
/// </summary>
internal static class EchoControl
{
    /// <summary>Lets a control ask for its echo: half a second after typing, on leaving, and once when filled.</summary>
    public static void Ask(TagBuilder input, Field field)
    {
        if (field.Kind != "date" || string.IsNullOrEmpty(field.EchoUrl))
        {
            return;
        }

        var atOnce = string.IsNullOrEmpty(field.Value) || field.EchoText is not null ? "" : ", load";
        input.With("hx-get", field.EchoUrl)
            .With("hx-trigger", $"input changed delay:300ms, change{atOnce}")
            .With("hx-target", $"#{field.EchoId}")
            .With("hx-swap", "innerHTML")
            .With("hx-sync", "this:replace")
            .With("data-hs-echo", "");
    }

    public static IHtmlContent? Write(Field field) => field.HasEcho
        ? Markup.Tag("p", "hs-echo", field.EchoText)
            .With("id", field.EchoId)
            .With("aria-live", "polite")
            .With("data-hs-hint", UiText.Of("日付を入れると、ここに読み方が出ます", "How the date is read appears here"))
        : null;
}
