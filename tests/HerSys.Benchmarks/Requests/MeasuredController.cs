using HerSys.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Benchmarks.Requests;

/// <summary>The controller that both applications serve: small, so that what stands around it shows.</summary>
[SignedInRoute("It shows the name of the person signed in and nothing else.")]
[Route(Path)]
public sealed class MeasuredController : Controller
{
    internal const string Path = "measured";

    /// <summary>Answers with a line of JSON.</summary>
    [HttpGet]
    public IActionResult Index() => Json(new { User.Identity!.Name, Answer = 42 });
}
