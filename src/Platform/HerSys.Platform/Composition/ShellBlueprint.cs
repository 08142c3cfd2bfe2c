using HerSys.Platform.Shells;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Composition;

/// <summary>The registrations that all tenants with the same features share.</summary>
public sealed record ShellBlueprint(IReadOnlyList<ServiceDescriptor> Descriptors, Ownership Ownership);
