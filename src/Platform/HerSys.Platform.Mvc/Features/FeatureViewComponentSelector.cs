using System.Reflection;
using HerSys.Platform.Modules;
using Microsoft.AspNetCore.Mvc.ViewComponents;

namespace HerSys.Platform.Mvc.Features;

/// <summary>
/// Puts an empty component in the place of one whose feature is off; its services are missing in the tenant, so that
/// rendering it would fail the whole page.
/// </summary>
public sealed class FeatureViewComponentSelector(IViewComponentSelector inner, IExtensionCatalog extensions) : IViewComponentSelector
{
    private static readonly string EmptyName = ViewComponentConventions.GetComponentFullName(typeof(EmptyViewComponent).GetTypeInfo());

    /// <inheritdoc />
    public ViewComponentDescriptor? SelectComponent(string componentName)
    {
        var found = inner.SelectComponent(componentName);
        var feature = found is null ? null : extensions.FeatureOf(found.TypeInfo);
        return feature is null || FeatureGate.IsOn(feature) ? found : inner.SelectComponent(EmptyName);
    }
}
