using System.Text.Encodings.Web;
using System.Text.Json;
using HerSys.Platform.Security;
using HerSys.Reporting.Api.Document;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Reporting.Api.Controllers;

/// <summary>What the interface of this tenant takes and answers.</summary>
[Route("api/v1")]
[PublicRoute("書いてあるのは様式と送り方だけです。接続の準備は、トークンを受け取る前から始まります")]
public sealed class OpenApiController : ControllerBase
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The document.</summary>
    [HttpGet("openapi.json")]
    public async Task<IActionResult> Index()
    {
        var server = Request.PathBase.HasValue ? Request.PathBase.Value! : "/";
        var document = await HttpContext.RequestServices.GetRequiredService<OpenApiDocument>().WriteAsync(server, HttpContext.RequestAborted);
        return Content(document.ToJsonString(Readable), "application/json; charset=utf-8");
    }
}
