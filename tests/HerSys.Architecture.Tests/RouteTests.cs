using HerSys.Architecture.Tests.Support;
using HerSys.Platform.Mvc.Features;
using HerSys.Platform.Mvc.Security;
using HerSys.Platform.Security;
using HerSys.Testing.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Architecture.Tests;

/// <summary>Every route of the real host says who may enter, and exists only where its feature is on.</summary>
public sealed class RouteTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    // What a monitor asks, and the files of modules and themes; neither belongs to a tenant.
    private static readonly string[] HostRoutes = ["/health/live", "/health/ready"];

    private IEnumerable<RouteEndpoint> Routes => fixture.Server.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    [Fact]
    public void EveryRoute_SaysWhoMayEnter() => Violations.None(
        Routes.Where(route => route.Metadata.GetMetadata<UndeclaredAccess>() is not null).Select(Describe));

    [Fact]
    public void EveryRoute_HasAFeature_OrIsTheHosts() => Violations.None(
        Routes.Where(route => route.Metadata.GetMetadata<FeatureMetadata>() is null && !HostRoutes.Contains(route.RoutePattern.RawText)).Select(Describe));

    [Fact]
    public void OpenRoute_SaysWhy() => Violations.None(
        Routes.Where(route => route.Metadata.GetMetadata<FeatureMetadata>() is not null && route.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Where(route => string.IsNullOrWhiteSpace(route.Metadata.GetMetadata<PublicRouteAttribute>()?.Reason))
            .Select(Describe));

    [Fact]
    public void RouteForEverybodySignedIn_SaysWhy() => Violations.None(
        Routes.Where(route => route.Metadata.GetMetadata<SignedInRouteAttribute>() is { } open && string.IsNullOrWhiteSpace(open.Reason)).Select(Describe));

    [Fact]
    public void EveryRoute_ThatIsNotOpen_NamesAPermissionThatAFeatureKnows()
    {
        var known = Product.WrittenTypes(Product.Modules)
            .Where(type => type.IsAssignableTo(typeof(IPermissionProvider)) && !type.IsAbstract)
            .SelectMany(type => ((IPermissionProvider)Activator.CreateInstance(type, nonPublic: true)!).GetPermissions())
            .Select(permission => permission.Name)
            .ToHashSet();

        Assert.NotEmpty(known);
        Violations.None(
            from route in Routes
            from asked in route.Metadata.GetOrderedMetadata<RequirePermissionAttribute>()
            where !known.Contains(asked.Permission)
            select $"{Describe(route)} asks for {asked.Permission}");
    }

    [Fact]
    public void NoFilter_OfAModule_IsReused() => Violations.None(
        Routes.SelectMany(route => route.Metadata.OfType<IFilterFactory>())
            .Where(filter => filter.IsReusable && Product.Assemblies.Contains(filter.GetType().Assembly))
            .Select(filter => filter.GetType().FullName)
            .Concat(Product.WrittenTypes(Product.Assemblies).Where(type => type.IsAssignableTo(typeof(IFilterFactory))).Select(type => type.FullName)));

    private static string Describe(RouteEndpoint route) => $"{route.RoutePattern.RawText} ({route.DisplayName})";
}
