using Microsoft.Extensions.Options;

namespace HerSys.Platform.Composition;

/// <summary>Recognises registrations that configure options.</summary>
internal static class OptionsTypes
{
    /// <summary>The options type that a service type configures, or null.</summary>
    public static Type? ConfiguredBy(Type serviceType)
    {
        if (!serviceType.IsConstructedGenericType)
        {
            return null;
        }

        var definition = serviceType.GetGenericTypeDefinition();
        var configures = definition == typeof(IConfigureOptions<>) || definition == typeof(IPostConfigureOptions<>)
            || definition == typeof(IValidateOptions<>) || definition == typeof(IOptionsChangeTokenSource<>);
        return configures ? serviceType.GenericTypeArguments[0] : null;
    }
}
