namespace HerSys.Platform.Composition;

/// <summary>A singleton of the host that services of a tenant may take in their constructors.</summary>
/// <param name="ServiceType">Its service type.</param>
public sealed record ExportedHostService(Type ServiceType);
