using HerSys.Platform.Data;
using HerSys.Platform.Data.Outbox;
using HerSys.Platform.IntegrationTests.Probe;
using HerSys.Platform.Shells;
using HerSys.Testing.Databases;
using HerSys.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace HerSys.Platform.IntegrationTests.Outbox;

/// <summary>What a tenant wrote into its outbox leaves by itself.</summary>
public sealed class OutboxDeliveryTests
{
    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Message_LeavesAfterTheCommit_WithoutWaitingForTheSweep(DatabaseProvider provider)
    {
        using var post = new PostFolder();
        await using var server = await StartAsync(provider, post, ("HerSys:Outbox:Sweep", "01:00:00"));

        await WriteAsync(server, "naha", "1");

        await post.HasAsync("naha-1");
        await Eventually.IsTrueAsync(async () => (await ReadAsync(server, "naha", "1"))?.DeliveredAt is not null, "it is noted as delivered");
        Assert.Equal(1, (await ReadAsync(server, "naha", "1"))!.Attempts);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Transaction_ThatIsUndone_LeavesNoMessage(DatabaseProvider provider)
    {
        using var post = new PostFolder();
        await using var server = await StartAsync(provider, post);

        await WriteAsync(server, "naha", "undone", undo: true);
        await WriteAsync(server, "naha", "kept");

        await post.HasAsync("naha-kept");
        Assert.Null(await ReadAsync(server, "naha", "undone"));
        Assert.Equal(["naha-kept"], post.Delivered);
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Delivery_ThatFails_IsTriedAgainAfterItsWait_AlsoWhereNobodyVisits(DatabaseProvider provider)
    {
        using var post = new PostFolder();
        post.Tell(ProbePost.Fail);
        await using var server = await StartAsync(provider, post);
        await WriteAsync(server, "naha", "1");
        await Eventually.IsTrueAsync(async () => (await ReadAsync(server, "naha", "1"))?.LastError is not null, "the first attempt failed");
        Assert.Equal("The receiver does not answer.", (await ReadAsync(server, "naha", "1"))!.LastError);

        post.Untell(ProbePost.Fail);
        await server.Services.GetRequiredService<IShellHost>().ReleaseAsync("naha");
        Assert.Empty(post.Delivered);
        await EndWaitAsync(server, "naha");

        await post.HasAsync("naha-1");
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task Message_ThatTheReceiverRefuses_IsParkedWithTheReason_InLogAndMetric(DatabaseProvider provider)
    {
        using var post = new PostFolder();
        using var metrics = new MeasurementRecorder("hersys.outbox.parked");
        await using var server = await StartAsync(provider, post);

        await WriteAsync(server, "naha", "poison", ProbePost.Refused);
        await WriteAsync(server, "naha", "sound");

        await post.HasAsync("naha-sound");
        await Eventually.IsTrueAsync(async () => (await ReadAsync(server, "naha", "poison"))?.FailedAt is not null, "the message is parked");
        Assert.Equal("No such receiver.", (await ReadAsync(server, "naha", "poison"))!.LastError);
        await Eventually.IsTrueAsync(() => metrics.Seen.Any(tags => tags.Contains(new("hersys.tenant", "naha"))), "it is counted for the tenant");
        Assert.Contains(server.Log.Lines, line => line.StartsWith("Error", StringComparison.Ordinal)
            && line.Contains("poison", StringComparison.Ordinal) && line.Contains("Tenant=naha", StringComparison.Ordinal));
    }

    [Theory]
    [ClassData(typeof(DatabaseProviders))]
    public async Task TwoNodes_DeliverEachMessageOnce(DatabaseProvider provider)
    {
        using var post = new PostFolder();
        post.Tell(ProbePost.Fail);
        await using var first = await StartAsync(provider, post);
        await first.AddTenantAsync("osaka", "270008", "大阪府", "probe");
        var messages = Enumerable.Range(1, 30).SelectMany(number => new[] { $"naha-{number}", $"osaka-{number}" }).Order(StringComparer.Ordinal).ToArray();
        foreach (var message in messages)
        {
            await WriteAsync(first, message.Split('-')[0], message.Split('-')[1]);
        }

        await Eventually.IsTrueAsync(async () => (await ReadAsync(first, "osaka", "9"))?.LastError is not null, "the first attempts failed");
        await using var second = await first.StartNodeAsync(TwoTenantsFixture.ConfigureHost);
        post.Untell(ProbePost.Fail);
        await EndWaitAsync(first, "naha");
        await EndWaitAsync(first, "osaka");

        await post.HasAsync(messages);
        Assert.Equal(messages, post.Delivered);
    }

    private static async Task<HerSysServer> StartAsync(DatabaseProvider provider, PostFolder post, params (string Key, string? Value)[] settings)
    {
        var all = post.Settings.ToDictionary();
        foreach (var (key, value) in settings)
        {
            all[key] = value;
        }

        var server = await HerSysServer.StartAsync(all, TwoTenantsFixture.ConfigureHost, provider: provider);
        await server.AddTenantAsync("naha", "472018", "那覇市", "probe");
        return server;
    }

    private static async Task WriteAsync(HerSysServer server, string tenant, string key, string payload = "{}", bool undo = false)
    {
        using var client = server.Visit(tenant);
        var fields = new Dictionary<string, string> { ["key"] = key, ["payload"] = payload, ["undo"] = undo.ToString() };
        (await client.PostAsync("/probe/outbox", fields, "/probe/form")).EnsureSuccessStatusCode();
    }

    // Instead of moving the clock: the scheduler's own timers do not follow a test's clock and would never come to rest.
    private static Task EndWaitAsync(HerSysServer server, string tenant) => server.UsingAsync(tenant, services =>
    {
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();
        return services.GetRequiredService<TenantDbContext>().Set<OutboxMessage>()
            .Where(message => message.DeliveredAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(message => message.DueAt, now));
    });

    private static async Task<OutboxMessage?> ReadAsync(HerSysServer server, string tenant, string key)
    {
        OutboxMessage? found = null;
        await server.UsingAsync(tenant, async services =>
            found = await services.GetRequiredService<TenantDbContext>().Set<OutboxMessage>().AsNoTracking().SingleOrDefaultAsync(message => message.Key == key));
        return found;
    }
}
