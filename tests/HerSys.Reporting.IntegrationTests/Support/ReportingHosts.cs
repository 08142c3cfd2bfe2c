using HerSys.Reporting.IntegrationTests.Support;
using HerSys.Testing.Hosting;

[assembly: AssemblyFixture(typeof(ReportingHosts))]

namespace HerSys.Reporting.IntegrationTests.Support;

/// <inheritdoc/>
public sealed class ReportingHosts() : SharedHosts<ReportingHost>(ReportingHost.StartAsync);
