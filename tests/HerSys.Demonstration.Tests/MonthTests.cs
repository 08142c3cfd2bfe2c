using HerSys.Cases.Contracts;
using HerSys.Cases.Models;
using HerSys.Cases.Statuses;
using HerSys.Demonstration.Tests.Support;
using HerSys.Platform.Data;
using HerSys.Platform.Shells;
using HerSys.Reporting.Models;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Demonstration.Tests;

/// <summary>What the first start puts into the governments of the demonstration.</summary>
public sealed class MonthTests(DemonstrationHosts hosts)
{
    private static readonly DateOnly Today = new(2026, 7, 29);

    private static readonly string[] SyntheticParts = ["見本", "例", "試", "架空", "仮"];

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task FirstStart_EachGovernment_HasAMonthOfCasesThatEndsToday(DatabaseProvider provider)
    {
        var server = await hosts.OnAsync(provider);

        foreach (var tenant in new[] { "naha", "okinawa" })
        {
            var items = await ReadAsync<CaseListItem>(server, tenant);
            Assert.InRange(items.Count, 300, 340);
            Assert.Equal(Today, items.Max(item => item.SortDate));
            Assert.InRange(items.Min(item => item.SortDate), Today.AddDays(-30), Today.AddDays(-20));
            Assert.True(items.Select(item => item.StatusCode).Distinct().Count() >= 10, "Too few different statuses.");
            Assert.All(items, item => Assert.True(item.StatusSince <= server.Clock.GetUtcNow(), $"{item.HerSysId} lies ahead."));
        }
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task FirstStart_CasesInIsolation_SomeCanBeReleasedSomeAreOverdueSomeLackAnImprovement(DatabaseProvider provider)
    {
        var items = (await ReadAsync<CaseListItem>(await hosts.OnAsync(provider), "naha")).Where(item => item.IsUnderIsolation).ToList();
        var startOfToday = DemonstrationHosts.Now - TimeSpan.FromHours(14);

        Assert.Contains(items, item => item.ReleasableAt >= startOfToday && item.ReleasableAt <= DemonstrationHosts.Now);
        Assert.Contains(items, item => item.ReleasableAt < startOfToday.AddDays(-2));
        Assert.Contains(items, item => item.ReleasableAt is null);
        Assert.Contains(items, item => item.ReleasableAt > DemonstrationHosts.Now.AddDays(3));
        Assert.Contains(items, item => item.StatusCode == CaseStatusCodes.AwaitingPlace && item.StatusSince < DemonstrationHosts.Now.AddDays(-1));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task FirstStart_People_CannotBeTakenForRealOnes(DatabaseProvider provider)
    {
        foreach (var person in await ReadAsync<Person>(await hosts.OnAsync(provider), "okinawa"))
        {
            Assert.Contains(SyntheticParts, part => person.FamilyName!.Contains(part, StringComparison.Ordinal));
            Assert.Matches("^0900000[0-9]{4}$", person.Phone!);
            Assert.Contains("町", person.Address!, StringComparison.Ordinal);
        }
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task FirstStart_Notifications_WaitAreReceivedAndSentBack(DatabaseProvider provider)
    {
        var states = (await ReadAsync<Notification>(await hosts.OnAsync(provider), "naha")).CountBy(row => row.State).ToDictionary();

        Assert.Equal(12, states[NotificationState.Submitted]);
        Assert.Equal(6, states[NotificationState.Received]);
        Assert.Equal(3, states[NotificationState.SentBack]);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task FirstStart_Accounts_HaveNoPassword(DatabaseProvider provider)
    {
        var server = await hosts.OnAsync(provider);

        foreach (var tenant in new[] { "naha", "okinawa", ShellSettings.DefaultName })
        {
            Assert.All(await ReadAsync<User>(server, tenant), user => Assert.False(user.HasPassword));
        }
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task SecondStart_AfterTheFirst_ChangesNothing(DatabaseProvider provider)
    {
        var server = await hosts.OnAsync(provider);
        var before = await CountAsync(server);

        await server.FirstRunAsync();

        Assert.Equal(before, await CountAsync(server));
    }

    private static async Task<(int Cases, int Statuses, int Notifications, int Users, int Links)> CountAsync(HerSysServer server) =>
    (
        (await ReadAsync<Case>(server, "naha")).Count,
        (await ReadAsync<CaseStatusEntry>(server, "naha")).Count,
        (await ReadAsync<Notification>(server, "naha")).Count,
        (await ReadAsync<User>(server, "naha")).Count,
        (await ReadAsync<OneTimeLink>(server, ShellSettings.DefaultName)).Count);

    private static async Task<List<T>> ReadAsync<T>(HerSysServer server, string tenant)
        where T : class
    {
        List<T> rows = [];
        await server.UsingAsync(tenant, async services => rows = await services.GetRequiredService<TenantDbContext>().Set<T>().AsNoTracking().ToListAsync());
        return rows;
    }
}
