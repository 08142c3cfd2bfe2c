namespace HerSys.Platform.Shells;

/// <summary>A change to the catalogue that every node follows.</summary>
/// <param name="Sequence">Position in the stream of changes.</param>
/// <param name="Tenant">The tenant's name.</param>
/// <param name="Kind">What happened.</param>
public sealed record ShellChange(long Sequence, string Tenant, ShellChangeKind Kind);
