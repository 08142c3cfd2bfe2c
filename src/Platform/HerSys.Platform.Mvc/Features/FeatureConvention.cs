using System.Reflection;
using HerSys.Platform.Modules;
using HerSys.Platform.Mvc.Security;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace HerSys.Platform.Mvc.Features;

/// <summary>
/// Stamps each action of a module with its feature and refuses, at start, what would open a hole: conventional routes,
/// which carry no feature, and a permission that an open controller would silently cancel.
/// </summary>
public sealed class FeatureConvention(IExtensionCatalog extensions) : IApplicationModelConvention
{
    /// <inheritdoc />
    public void Apply(ApplicationModel application)
    {
        foreach (var action in application.Controllers.SelectMany(controller => controller.Actions))
        {
            if (FeatureOf(action) is { } feature)
            {
                Check(action);
                Stamp(action, feature);
            }
        }
    }

    private FeatureMetadata? FeatureOf(ActionModel action)
    {
        var type = action.Controller.ControllerType;
        var own = action.Attributes.OfType<FeatureAttribute>().FirstOrDefault()?.Id ?? extensions.FeatureOf(type);
        return own is null ? null : FeatureMetadata.Of(own, type.GetCustomAttribute<RequireFeaturesAttribute>()?.Ids ?? []);
    }

    private static void Check(ActionModel action)
    {
        var controllerHasRoute = action.Controller.Selectors.Any(selector => selector.AttributeRouteModel is not null);
        if (!controllerHasRoute && action.Selectors.Any(selector => selector.AttributeRouteModel is null))
        {
            throw new InvalidOperationException($"{action.DisplayName} has no attribute route. Write [HttpGet(\"...\")] or [Route(\"...\")].");
        }

        if (action.Controller.Attributes.OfType<IAllowAnonymous>().Any() && action.Attributes.OfType<IAuthorizeData>().Any())
        {
            throw new InvalidOperationException($"{action.DisplayName} asks for a permission, but its controller is open to everybody and would cancel it. Write [PublicRoute] on the open actions instead.");
        }
    }

    private static void Stamp(ActionModel action, FeatureMetadata feature)
    {
        var attributes = action.Attributes.Concat(action.Controller.Attributes).ToList();
        var saysWho = attributes.Any(attribute => attribute is IAuthorizeData or IAllowAnonymous);
        foreach (var selector in action.Selectors)
        {
            selector.EndpointMetadata.Add(feature);
            if (!saysWho)
            {
                selector.EndpointMetadata.Add(new UndeclaredAccess());
            }
        }
    }
}
