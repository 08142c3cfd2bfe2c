using HerSys.Platform.Mvc.Frame;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HerSys.Platform.Mvc.TagHelpers;

/// <summary>The sentence shown for an error of the model binder.</summary>
internal static class ErrorText
{
    public static string Of(ModelError error) => error.ErrorMessage.Length > 0
        ? error.ErrorMessage
        : UiText.Of(
            "この値は読み取れません。書き方を確かめて、もう一度入れてください。",
            "This value cannot be read. Check how it is written and enter it again.");
}
