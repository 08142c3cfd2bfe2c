using HerSys.Benchmarks.Requests;
using HerSys.Benchmarks.Running;
using HerSys.Benchmarks.Submit;
using HerSys.Testing.Processes;

if (args is [RequestChild.Verb, var target, var size])
{
    return await RequestChild.MeasureAsync(target, size);
}

if (args is [RawServer.Verb, var provider, var connectionString, var tenantId, var port])
{
    return await RawServer.ServeAsync(provider, connectionString, tenantId, port);
}

// What is confirmed is on disk, as in service: else the figures would flatter.
Environment.SetEnvironmentVariable("HERSYS_TEST_POSTGRES_DURABLE", "1");
var names = Suites.All.Select(suite => suite.Name).ToList();
var command = RunCommand.Create("Measures the platform against its limits", names, (request, _) => Suites.RunAsync(request));
return await command.Parse(args).InvokeAsync();
