namespace HerSys.Platform.Features;

/// <summary>Hears in a tenant's scope that features were switched on.</summary>
public interface IFeatureEventHandler
{
    /// <summary>Features are on for the first time or again; called within the change, once per enabling.</summary>
    Task EnabledAsync(IReadOnlyCollection<string> featureIds, CancellationToken cancellationToken);
}
