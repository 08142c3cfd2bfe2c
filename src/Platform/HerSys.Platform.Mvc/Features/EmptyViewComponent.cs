using Microsoft.AspNetCore.Mvc;

namespace HerSys.Platform.Mvc.Features;

/// <summary>Stands in for a view component whose feature is off: draws nothing.</summary>
public sealed class EmptyViewComponent : ViewComponent
{
    /// <summary>Draws nothing.</summary>
    public IViewComponentResult Invoke() => Content("");
}
