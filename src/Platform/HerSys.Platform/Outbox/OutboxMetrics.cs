using System.Diagnostics.Metrics;
using HerSys.Platform.Diagnostics;
using HerSys.Platform.Shells;

namespace HerSys.Platform.Outbox;

/// <summary>Counts what leaves the tenants; a message that was parked needs somebody to look.</summary>
public sealed class OutboxMetrics
{
    private readonly Counter<int> delivered;
    private readonly Counter<int> failed;
    private readonly Counter<int> parked;

    public OutboxMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(PlatformDiagnostics.SourceName);
        delivered = meter.CreateCounter<int>("hersys.outbox.delivered", "{message}", "Messages that were delivered");
        failed = meter.CreateCounter<int>("hersys.outbox.failed", "{message}", "Deliveries that failed and are tried again");
        parked = meter.CreateCounter<int>("hersys.outbox.parked", "{message}", "Messages that were given up and kept with the reason");
    }

    /// <summary>Counts one turn of a tenant.</summary>
    public void Count(ShellSettings tenant, OutboxTurn turn)
    {
        Count(delivered, turn.Delivered, tenant);
        Count(failed, turn.Failed, tenant);
        Count(parked, turn.Parked, tenant);
    }

    private static void Count(Counter<int> counter, int messages, ShellSettings tenant)
    {
        if (messages > 0)
        {
            counter.Add(messages, new KeyValuePair<string, object?>(PlatformDiagnostics.TenantTag, tenant.Name));
        }
    }
}
