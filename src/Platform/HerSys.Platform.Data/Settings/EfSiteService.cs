using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HerSys.Platform.Auditing;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Platform.Data.Settings;

/// <summary>Site settings in the tenant's database.</summary>
internal sealed class EfSiteService(
    TenantDbContext session,
    SiteSettingsCache cache,
    TimeProvider clock,
    IServiceProvider services) : ISiteService
{
    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public async ValueTask<T> GetAsync<T>(CancellationToken cancellationToken = default)
        where T : class, new()
    {
        var topic = Topic<T>();
        if (!cache.TryGet(topic, out var json))
        {
            json = await session.Set<SiteSetting>().AsNoTracking()
                .Where(row => row.Topic == topic)
                .Select(row => row.Value)
                .SingleOrDefaultAsync(cancellationToken);
            cache.Set(topic, json);
        }

        return Parse<T>(json);
    }

    public async Task SaveAsync<T>(T settings, CancellationToken cancellationToken = default)
        where T : class, new()
    {
        var topic = Topic<T>();
        var value = JsonSerializer.Serialize(settings, Json);
        var row = await session.Set<SiteSetting>().SingleOrDefaultAsync(row => row.Topic == topic, cancellationToken);
        var before = row?.Value;
        if (row is null)
        {
            row = new SiteSetting { Topic = topic, Value = value };
            session.Add(row);
        }

        row.Value = value;
        row.ChangedAt = clock.GetUtcNow();
        row.ChangedBy = services.GetService<ICurrentActor>()?.DisplayName;
        Audit<T>(topic, before, value);
        await session.SaveChangesAsync(cancellationToken);
        cache.Remove(topic);
    }

    /// <summary>Both are optional: settings can be saved while a tenant is set up, before anybody is there.</summary>
    private void Audit<T>(string topic, string? before, string after)
    {
        if (before != after)
        {
            services.GetService<IAuditLedger>()?.Record(new AuditEntry(
                AuditAction.Administer,
                "settings",
                topic,
                PersonId: null,
                $"設定「{typeof(T).Name}」を変更しました。",
                SettingsDifference.Between(before, after)));
        }
    }

    private static T Parse<T>(string? json)
        where T : class, new()
        => json is null ? new T() : JsonSerializer.Deserialize<T>(json, Json) ?? new T();

    private static string Topic<T>() => typeof(T).FullName!;
}
