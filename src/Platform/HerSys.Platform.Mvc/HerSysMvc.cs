using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using HerSys.Platform.Modules;
using HerSys.Platform.Mvc.Errors;
using HerSys.Platform.Mvc.Features;
using HerSys.Platform.Mvc.Hosting;
using HerSys.Platform.Mvc.Localization;
using HerSys.Platform.Mvc.Security;
using HerSys.Platform.Mvc.Themes;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;

namespace HerSys.Platform.Mvc;

/// <summary>Registers MVC in the host, once for all tenants.</summary>
public static class HerSysMvc
{
    /// <summary>
    /// Adds MVC with the controllers and views of all modules and themes, bound to features, permissions, captions and
    /// the tenant's keys. Call <c>DecorateShellServices</c> after it.
    /// </summary>
    public static WebApplicationBuilder AddHerSysMvc(this WebApplicationBuilder builder, IExtensionCatalog extensions)
    {
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/css", "text/javascript", "application/javascript", "image/svg+xml"];
        });
        services.AddDataProtection();
        services.AddSingleton<MatcherPolicy, FeatureMatcherPolicy>();
        services.AddSingleton<IAuthorizationPolicyProvider, PermissionPolicyProvider>();
        services.AddErrorPages();
        services.AddTexts();
        services.AddTenantParts();
        services.AddMvcParts(extensions);
        services.AddTenantBoundCookies();

        // Reading another tenant's leftover cookie is no event; the framework logs it with a stack trace.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Mvc.ViewFeatures.CookieTempDataProvider", LogLevel.Error);
        builder.WebHost.ConfigureKestrel(server => server.AddServerHeader = false);
        return builder;
    }

    private static void AddErrorPages(this IServiceCollection services)
    {
        services.AddSingleton<TenantErrorPage>();
        services.AddSingleton<ErrorPages>();
        services.AddSingleton<IExceptionStatus, KnownExceptionStatus>();
    }

    private static void AddMvcParts(this IServiceCollection services, IExtensionCatalog extensions)
    {
        services
            .AddControllersWithViews(options =>
            {
                options.Filters.Add(new AutoValidateAntiforgeryTokenAttribute());
                options.Conventions.Add(new FeatureConvention(extensions));
            })
            .ConfigureApplicationPartManager(manager => UseOnly(manager, [typeof(HerSysMvc).Assembly, .. extensions.Assemblies]))
            .AddViewLocalization()
            .AddDataAnnotationsLocalization();
        services.AddSingleton<IConfigureOptions<MvcOptions>, ConfigureModelBinding>();
        services.Configure<RazorViewEngineOptions>(options =>
            options.ViewLocationExpanders.Add(new ThemeViewLocationExpander(extensions)));

        // Japanese goes out as Japanese, not as numeric entities of three times the size.
        services.Configure<WebEncoderOptions>(options =>
            options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    // The parts found by themselves depend on which program was started; a test host would have others.
    private static void UseOnly(ApplicationPartManager manager, IEnumerable<Assembly> assemblies)
    {
        manager.ApplicationParts.Clear();
        foreach (var assembly in assemblies)
        {
            foreach (var part in ApplicationPartFactory.GetApplicationPartFactory(assembly).GetApplicationParts(assembly))
            {
                manager.ApplicationParts.Add(part);
            }
        }
    }

    private static void AddTenantBoundCookies(this IServiceCollection services)
    {
        services.Replace(ServiceDescriptor.Singleton<IAntiforgeryAdditionalDataProvider, ShellAntiforgeryData>());
        services.Configure<AntiforgeryOptions>(options =>
        {
            options.Cookie = TenantCookieBuilder.For("form");

            // Framing is forbidden by the content security policy.
            options.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<CookieTempDataProviderOptions>(options => options.Cookie = TenantCookieBuilder.For("temp"));
    }
}
