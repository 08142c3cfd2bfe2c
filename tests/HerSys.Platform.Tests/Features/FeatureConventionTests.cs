using System.Reflection;
using HerSys.Platform.Extensions;
using HerSys.Platform.Modules;
using HerSys.Platform.Mvc.Features;
using HerSys.Platform.Mvc.Security;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Routing;

namespace HerSys.Platform.Tests.Features;

public sealed class FeatureConventionTests
{
    private const string Own = "HerSys.Platform.Tests";
    private const string Extra = "HerSys.Platform.Tests.Extra";

    [Fact]
    public void Apply_NothingSaid_BelongsToTheModuleAndIsClosed()
    {
        var metadata = Stamp<Plain>(nameof(Plain.Silent));

        Assert.Equal(Own, Assert.Single(metadata.OfType<FeatureMetadata>()).FeatureId);
        Assert.Single(metadata.OfType<UndeclaredAccess>());
    }

    [Theory]
    [InlineData(nameof(Plain.Permitted))]
    [InlineData(nameof(Plain.Open))]
    [InlineData(nameof(Plain.SignedIn))]
    public void Apply_AccessDeclared_AddsNothing(string action)
    {
        Assert.Empty(Stamp<Plain>(action).OfType<UndeclaredAccess>());
    }

    [Fact]
    public void Apply_FeatureOfTheAction_Wins()
    {
        var feature = Assert.Single(Stamp<Plain>(nameof(Plain.OfExtra)).OfType<FeatureMetadata>());

        Assert.Equal([Extra], feature.Required);
    }

    [Fact]
    public void Apply_ControllerRequiresFeatures_AsksForAllOfThem()
    {
        var feature = Assert.Single(Stamp<Glue>(nameof(Glue.Index)).OfType<FeatureMetadata>());

        Assert.Equal([Own, Extra], feature.Required);
    }

    [Fact]
    public void Apply_ConventionalRoute_StopsTheStart()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Stamp<Plain>(nameof(Plain.Conventional)));

        Assert.Contains(nameof(Plain.Conventional), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Apply_OpenControllerWithPermissionOnAction_StopsTheStart()
    {
        Assert.Throws<InvalidOperationException>(() => Stamp<OpenToAll>(nameof(OpenToAll.Secret)));
    }

    [Fact]
    public void Apply_ControllerOfTheHost_GetsNoStamp()
    {
        Assert.Empty(Stamp<Plain>(nameof(Plain.Silent), new ExtensionCatalog([])));
    }

    private static IList<object> Stamp<TController>(string action, IExtensionCatalog? extensions = null)
    {
        var controller = new ControllerModel(typeof(TController).GetTypeInfo(), typeof(TController).GetCustomAttributes(inherit: true));
        var method = typeof(TController).GetMethod(action)!;
        var model = new ActionModel(method, method.GetCustomAttributes(inherit: true)) { Controller = controller };
        var route = method.GetCustomAttributes().OfType<IRouteTemplateProvider>().SingleOrDefault();
        var selector = new SelectorModel { AttributeRouteModel = route is null ? null : new AttributeRouteModel(route) };
        model.Selectors.Add(selector);
        controller.Actions.Add(model);
        var application = new ApplicationModel();
        application.Controllers.Add(controller);

        new FeatureConvention(extensions ?? new ExtensionCatalog([typeof(Plain).Assembly])).Apply(application);
        return selector.EndpointMetadata;
    }

    private sealed class Plain
    {
        [HttpGet("silent")]
        public void Silent()
        {
        }

        [HttpGet("permitted")]
        [RequirePermission("Something")]
        public void Permitted()
        {
        }

        [HttpGet("open")]
        [PublicRoute("a test")]
        public void Open()
        {
        }

        [HttpGet("signed-in")]
        [SignedInRoute("a test")]
        public void SignedIn()
        {
        }

        [HttpGet("extra")]
        [Feature(Extra)]
        public void OfExtra()
        {
        }

        public void Conventional()
        {
        }
    }

    [RequireFeatures(Extra)]
    private sealed class Glue
    {
        [HttpGet("glue")]
        public void Index()
        {
        }
    }

    [PublicRoute("a test")]
    private sealed class OpenToAll
    {
        [HttpGet("secret")]
        [RequirePermission("Something")]
        public void Secret()
        {
        }
    }
}
