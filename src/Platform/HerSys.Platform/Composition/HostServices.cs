namespace HerSys.Platform.Composition;

/// <summary>The host's root provider, for the options of a tenant, which begin with the host's.</summary>
public sealed record HostServices(IServiceProvider Root);
