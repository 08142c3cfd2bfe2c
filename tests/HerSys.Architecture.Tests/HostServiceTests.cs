using HerSys.Architecture.Tests.Support;
using HerSys.Platform.Composition;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Architecture.Tests;

/// <summary>
/// A service of the host that is made for each request and keeps a service provider sees the host only, never the
/// tenant. An upgrade of ASP.NET Core that brings another one turns this red: decide then whether it must be relocated.
/// </summary>
public sealed class HostServiceTests(HostFixture fixture) : IClassFixture<HostFixture>
{
    private static readonly string[] Known =
    [
        // Replaced by the tenant's own: sign-in and permissions are decided there.
        "Microsoft.AspNetCore.Authentication.AuthenticationHandlerProvider",
        "Microsoft.AspNetCore.Authentication.AuthenticationService",
        "Microsoft.AspNetCore.Authorization.DefaultAuthorizationService",
        "Microsoft.AspNetCore.Authorization.Policy.PolicyEvaluator",

        // Made over the two-tier provider by the platform.
        "Microsoft.AspNetCore.Components.Endpoints.EndpointHtmlRenderer",
        "Microsoft.AspNetCore.Components.Endpoints.RazorComponentEndpointInvoker",

        // Serve middleware classes from the container, of which modules have none, and components that keep state, likewise.
        "Microsoft.AspNetCore.Http.MiddlewareFactory",
        "Microsoft.AspNetCore.Components.Infrastructure.ComponentStatePersistenceManager",
        "Microsoft.AspNetCore.Components.Infrastructure.PersistentStateValueProvider",

        // Set the host itself up, before there is any tenant.
        "Microsoft.AspNetCore.DataProtection.Internal.DataProtectionOptionsSetup",
        "Microsoft.AspNetCore.Mvc.ApplicationModels.ApiBehaviorApplicationModelProvider",
        "Microsoft.AspNetCore.Routing.DefaultInlineConstraintResolver",
        "Microsoft.AspNetCore.Server.Kestrel.Core.Internal.KestrelServerOptionsSetup",
    ];

    [Fact]
    public void ServiceOfARequest_ThatKeepsAProvider_IsKnown()
    {
        var services = fixture.Server.Services.GetRequiredService<HostDescriptors>().Services;
        var found = services
            .Where(descriptor => !descriptor.IsKeyedService && descriptor.Lifetime != ServiceLifetime.Singleton)
            .Select(descriptor => descriptor.ImplementationType)
            .OfType<Type>()
            .Where(KeepsProvider)
            .Select(type => type.FullName!)
            .Distinct();

        Violations.None(found.Except(Known));
    }

    private static bool KeepsProvider(Type type) => type.GetConstructors()
        .SelectMany(constructor => constructor.GetParameters())
        .Any(parameter => parameter.ParameterType == typeof(IServiceProvider) || parameter.ParameterType == typeof(IServiceScopeFactory));
}
