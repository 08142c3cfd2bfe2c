using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Composition;

/// <summary>Services that every tenant gets from the platform, before those of its features.</summary>
/// <param name="Name">Who registers them, for error messages.</param>
/// <param name="Configure">Registers them.</param>
public sealed record TenantServiceRegistration(string Name, Action<IServiceCollection> Configure);
