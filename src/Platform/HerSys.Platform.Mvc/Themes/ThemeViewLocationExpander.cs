using System.Reflection;
using HerSys.Platform.Modules;
using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Razor;

namespace HerSys.Platform.Mvc.Themes;

/// <summary>
/// Looks for a view in the tenant's theme first, then in the folder of the controller's own module, so that modules
/// may have controllers of the same name. Both are part of the key under which a found view is remembered.
/// </summary>
public sealed class ThemeViewLocationExpander(IExtensionCatalog extensions) : IViewLocationExpander
{
    private const string ThemeKey = "theme";
    private const string ModuleKey = "module";

    // How MVC names the view of a view component.
    private const string ComponentPrefix = "Components/";

    private readonly string[] componentLocations = [.. extensions.Assemblies.Select(assembly => $"/{NameOf(assembly)}/Views/Shared/{{0}}.cshtml")];

    /// <inheritdoc />
    public void PopulateValues(ViewLocationExpanderContext context)
    {
        context.Values[ThemeKey] = ShellScope.Current?.Shell.Settings.Theme;
        context.Values[ModuleKey] = context.ActionContext.ActionDescriptor is ControllerActionDescriptor action
            ? NameOf(action.ControllerTypeInfo.Assembly)
            : null;
    }

    /// <inheritdoc />
    public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations)
    {
        var theme = context.Values[ThemeKey];
        var module = context.Values[ModuleKey];
        return [
            .. theme is null ? [] : ThemeLocations(theme, module),
            .. module is null ? [] : ModuleLocations(module),
            .. IsComponent(context.ViewName) ? componentLocations : [],
            .. viewLocations,
        ];
    }

    private static IEnumerable<string> ThemeLocations(string theme, string? module)
    {
        if (module is not null)
        {
            yield return $"/Themes/{theme}/{module}/Views/{{1}}/{{0}}.cshtml";
        }

        yield return $"/Themes/{theme}/Views/{{1}}/{{0}}.cshtml";
        yield return $"/Themes/{theme}/Views/Shared/{{0}}.cshtml";
    }

    private static IEnumerable<string> ModuleLocations(string module)
    {
        yield return $"/{module}/Views/{{1}}/{{0}}.cshtml";
        yield return $"/{module}/Views/Shared/{{0}}.cshtml";
    }

    // A component is used on pages of other modules, whose folders do not hold its view.
    private static bool IsComponent(string viewName) => viewName.StartsWith(ComponentPrefix, StringComparison.Ordinal);

    private static string NameOf(Assembly assembly) => assembly.GetName().Name!;
}
