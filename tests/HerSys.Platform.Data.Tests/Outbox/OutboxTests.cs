using HerSys.Platform.Data.Outbox;
using HerSys.Platform.Data.Tests.Clinic;
using HerSys.Platform.Outbox;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Data.Tests.Outbox;

public sealed class OutboxTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Message_IsDeliveredOnce(DatabaseProvider provider)
    {
        var post = new RecordingPost();
        await using var tenants = await StartAsync(provider, post);
        var naha = await tenants.AddAsync("naha");
        await SendAsync(tenants, naha, "sms-1");

        Assert.Equal(1, await DeliverAsync(tenants, naha));
        Assert.Equal(0, await DeliverAsync(tenants, naha));

        Assert.Equal(["sms-1:{}"], post.Delivered);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Message_WithAKeyThatWasUsed_IsNotWrittenAndHarmsNothing(DatabaseProvider provider)
    {
        var post = new RecordingPost();
        await using var tenants = await StartAsync(provider, post);
        var (naha, osaka) = (await tenants.AddAsync("naha"), await tenants.AddAsync("osaka"));
        await SendAsync(tenants, naha, "sms-1");
        await DeliverAsync(tenants, naha);

        await tenants.UsingAsync(naha, async services =>
        {
            var session = services.GetRequiredService<TenantDbContext>();
            session.Add(new Patient { Number = "9", Name = "見本 花子" });
            services.GetRequiredService<IOutbox>().Add("sms", "sms-1", "{\"second\":true}");
            await session.SaveChangesAsync();
            Assert.Equal(1, await session.Set<Patient>().CountAsync());
        });
        await SendAsync(tenants, osaka, "sms-1");

        Assert.Equal(0, await DeliverAsync(tenants, naha));
        Assert.Equal(1, await DeliverAsync(tenants, osaka));
        Assert.Equal(["sms-1:{}", "sms-1:{}"], post.Delivered);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Change_ThatIsRefused_SendsNothing(DatabaseProvider provider)
    {
        var post = new RecordingPost();
        await using var tenants = await StartAsync(provider, post);
        var naha = await tenants.AddAsync("naha");
        await tenants.AddPatientAsync(naha, "1");

        await tenants.UsingAsync(naha, async services =>
        {
            var session = services.GetRequiredService<TenantDbContext>();
            session.Add(new Patient { Number = "1", Name = "見本 花子" });
            services.GetRequiredService<IOutbox>().Add("sms", "sms-1", "{}");
            await Assert.ThrowsAsync<DbUpdateException>(() => session.SaveChangesAsync());
        });

        Assert.Equal(0, await DeliverAsync(tenants, naha));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task FailedDelivery_IsTriedAgainLater_WithItsErrorKept(DatabaseProvider provider)
    {
        var post = new RecordingPost { FailuresLeft = 2 };
        var clock = new MovedClock();
        await using var tenants = await StartAsync(provider, post, clock);
        var naha = await tenants.AddAsync("naha");
        await SendAsync(tenants, naha, "sms-1");

        Assert.Equal(0, await DeliverAsync(tenants, naha));
        Assert.Equal(0, await DeliverAsync(tenants, naha));
        Assert.Equal(1, post.Attempts);
        await tenants.UsingSessionAsync(naha, async session =>
            Assert.Equal("The exchange does not answer.", (await session.Set<OutboxMessage>().SingleAsync()).LastError));

        clock.Advance(TimeSpan.FromMinutes(1.1));
        Assert.Equal(0, await DeliverAsync(tenants, naha));
        clock.Advance(TimeSpan.FromMinutes(2.1));
        Assert.Equal(1, await DeliverAsync(tenants, naha));
        Assert.Equal(3, post.Attempts);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Message_ThatFailsForever_IsGivenUpAndStays(DatabaseProvider provider)
    {
        var post = new RecordingPost { FailuresLeft = int.MaxValue };
        var clock = new MovedClock();
        await using var tenants = await StartAsync(provider, post, clock);
        var naha = await tenants.AddAsync("naha");
        await SendAsync(tenants, naha, "sms-1");

        for (var turn = 0; turn < OutboxDispatcher.MaxAttempts + 3; turn++)
        {
            await DeliverAsync(tenants, naha);
            clock.Advance(TimeSpan.FromHours(7));
        }

        Assert.Equal(OutboxDispatcher.MaxAttempts, post.Attempts);
        await tenants.UsingSessionAsync(naha, async session => Assert.NotNull((await session.Set<OutboxMessage>().SingleAsync()).FailedAt));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Message_OfAKindThatNobodyDelivers_WaitsUntilSomebodyDoes(DatabaseProvider provider)
    {
        var post = new RecordingPost();
        await using var tenants = await StartAsync(provider, post);
        var naha = await tenants.AddAsync("naha");
        await tenants.UsingAsync(naha, async services =>
        {
            services.GetRequiredService<IOutbox>().Add("pigeon", "1", "{}");
            await services.GetRequiredService<TenantDbContext>().SaveChangesAsync();
        });

        Assert.Equal(0, await DeliverAsync(tenants, naha));

        await tenants.UsingSessionAsync(naha, async session =>
            Assert.Contains("pigeon", (await session.Set<OutboxMessage>().SingleAsync()).LastError, StringComparison.Ordinal));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task TwoDispatchersAtOnce_DeliverEachMessageOnce(DatabaseProvider provider)
    {
        var post = new RecordingPost();
        await using var tenants = await StartAsync(provider, post);
        var naha = await tenants.AddAsync("naha");
        foreach (var number in Enumerable.Range(1, 20))
        {
            await SendAsync(tenants, naha, $"sms-{number}");
        }

        var delivered = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => DeliverAsync(tenants, naha)));

        Assert.Equal(20, delivered.Sum());
        Assert.Equal(20, post.Delivered.Distinct().Count());
        Assert.Equal(20, post.Delivered.Count);
    }

    private static Task<TestTenants> StartAsync(DatabaseProvider provider, RecordingPost post, TimeProvider? clock = null)
        => ClinicTenants.StartAsync(provider, services => services.AddSingleton<IOutboxHandler>(post), clock);

    private static Task SendAsync(TestTenants tenants, ShellSettings tenant, string key) => tenants.UsingAsync(tenant, async services =>
    {
        services.GetRequiredService<IOutbox>().Add("sms", key, "{}");
        await services.GetRequiredService<TenantDbContext>().SaveChangesAsync();
    });

    private static async Task<int> DeliverAsync(TestTenants tenants, ShellSettings tenant)
    {
        var delivered = 0;
        await tenants.UsingAsync(tenant, async services =>
            delivered = (await services.GetRequiredService<IOutboxDispatcher>().DeliverDueAsync(CancellationToken.None)).Delivered);
        return delivered;
    }
}
