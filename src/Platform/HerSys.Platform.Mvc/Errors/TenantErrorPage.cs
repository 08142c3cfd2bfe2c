using HerSys.Platform.Mvc.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace HerSys.Platform.Mvc.Errors;

/// <summary>Draws an error in the theme's layout, with the tenant's name and menu around it.</summary>
internal sealed class TenantErrorPage(IModelMetadataProvider metadata, ILogger<TenantErrorPage> logger)
{
    private const string ViewName = "/Views/Shared/HerSysError.cshtml";

    // Links of the layout are made by endpoint routing, which wants an endpoint even where no route was found.
    private static readonly Endpoint ErrorEndpoint = new(requestDelegate: null, EndpointMetadataCollection.Empty, "Error page");

    /// <summary>Writes the page; false when the layout itself fails and nothing has been sent yet.</summary>
    public async Task<bool> TryWriteAsync(HttpContext context, ErrorModel model)
    {
        try
        {
            context.SetEndpoint(ErrorEndpoint);
            context.Request.RouteValues.Clear();
            var view = new ViewResult
            {
                ViewName = ViewName,
                StatusCode = model.Status,
                ViewData = new ViewDataDictionary<ErrorModel>(metadata, new ModelStateDictionary()) { Model = model },
            };
            await view.ExecuteResultAsync(new ActionContext(context, new RouteData(), new ActionDescriptor()));
            return true;
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            logger.LogError(error, "The layout cannot draw the error page; reference {Reference}", RequestReference.Of(context));
            return false;
        }
    }
}
