using HerSys.Settings.Contracts;
using HerSys.Users.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Demonstration.FirstPage;

/// <summary>Shows people who are not signed in the roles of the demonstration instead of the sign-in page.</summary>
internal sealed class PublicHomePage(IStepInDoors doors, ReadFirstPage read) : IPublicHomePage
{
    /// <summary>The view, also for the page's own address.</summary>
    public const string View = "/HerSys.Demonstration/Views/Demonstration/First.cshtml";

    public async ValueTask<IActionResult?> RenderAsync(Controller controller) =>
        doors.AreOpen ? controller.View(View, await read.ExecuteAsync(controller.HttpContext.RequestAborted)) : null;
}
