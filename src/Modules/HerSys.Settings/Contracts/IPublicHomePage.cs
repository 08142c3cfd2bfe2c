using Microsoft.AspNetCore.Mvc;

namespace HerSys.Settings.Contracts;

/// <summary>Supplies the first page for people who are not signed in, in place of the sign-in page.</summary>
public interface IPublicHomePage
{
    /// <summary>The page, or null to leave it to the next one and at last to the sign-in page.</summary>
    /// <param name="controller">The controller that answers, to render a view from.</param>
    ValueTask<IActionResult?> RenderAsync(Controller controller);
}
