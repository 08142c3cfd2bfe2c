namespace HerSys.Platform.IntegrationTests.Probe;

/// <summary>Which version of the probe's feature a host runs; a host without one runs the first.</summary>
public sealed record ProbeVersion(int Number);
