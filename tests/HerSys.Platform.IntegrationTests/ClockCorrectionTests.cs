using HerSys.Platform.IntegrationTests.Probe;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HerSys.Platform.IntegrationTests;

/// <summary>
/// A machine that slept for days, and a clock that was corrected: the tasks go on, and make up for what they missed by
/// one run. The limits guard the machine: a scheduler that never comes to an end takes all its memory.
/// </summary>
public sealed class ClockCorrectionTests
{
    private const int LimitInMilliseconds = 90_000;

    [Theory(Timeout = LimitInMilliseconds)]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Task_WhenTheClockIsDaysAhead_RunsOnceForAllThatItMissed(DatabaseProvider provider)
    {
        await using var server = await StartAsync(provider);
        var log = server.Services.GetRequiredService<TaskLog>();
        await Eventually.IsTrueAsync(() => !log.Runs.IsEmpty, "the task ran");
        var before = log.Runs.Count;

        var days = TimeSpan.FromDays(3);
        server.Clock.Advance(days);

        await Eventually.IsTrueAsync(() => log.Runs.Count >= before + 3, "the task goes on, and is no longer behind");
        Assert.True(log.Runs.Count - before < days.TotalHours, "it must not run for each of the seconds that it missed");
    }

    [Theory(Timeout = LimitInMilliseconds)]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Task_WhenTheClockIsPutBack_GoesOnAtOnce(DatabaseProvider provider)
    {
        await using var server = await StartAsync(provider);
        var log = server.Services.GetRequiredService<TaskLog>();
        server.Clock.Advance(TimeSpan.FromDays(10));
        var before = log.Runs.Count;
        await Eventually.IsTrueAsync(() => log.Runs.Count > before + 1, "the task ran by the wrong clock");

        server.Clock.Advance(TimeSpan.FromDays(-10));
        before = log.Runs.Count;

        await Eventually.IsTrueAsync(() => log.Runs.Count > before + 1, "the task goes on by the right clock");
    }

    private static async Task<HerSysServer> StartAsync(DatabaseProvider provider)
    {
        var server = await HerSysServer.StartAsync(services: TwoTenantsFixture.ConfigureHost, withOperator: false, provider: provider);
        await server.AddTenantAsync("naha", "472018", "那覇市", "probe");
        return server;
    }
}
