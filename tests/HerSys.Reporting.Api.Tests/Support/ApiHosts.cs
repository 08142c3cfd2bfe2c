using HerSys.Reporting.Api.Tests.Support;
using HerSys.Testing.Hosting;

[assembly: AssemblyFixture(typeof(ApiHosts))]

namespace HerSys.Reporting.Api.Tests.Support;

/// <inheritdoc/>
public sealed class ApiHosts() : SharedHosts<ApiHost>(ApiHost.StartAsync);
