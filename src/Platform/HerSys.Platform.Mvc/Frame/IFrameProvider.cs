using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Frame;

/// <summary>Gathers what a layout draws around the page of the current request.</summary>
public interface IFrameProvider
{
    /// <summary>Returns the frame for this request; called once per page, not for fragments.</summary>
    /// <param name="context">The request, inside the tenant's scope.</param>
    ValueTask<FrameModel> GetAsync(HttpContext context);
}
