using HerSys.Administration.Tests.Support;
using HerSys.Testing.Hosting;

[assembly: AssemblyFixture(typeof(AdministrationHosts))]

namespace HerSys.Administration.Tests.Support;

/// <inheritdoc/>
public sealed class AdministrationHosts() : SharedHosts<AdministrationHost>(AdministrationHost.StartAsync);
