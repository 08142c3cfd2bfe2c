using HerSys.Platform.Data.Connections;
using HerSys.Platform.Outbox;
using HerSys.Platform.Shells;

namespace HerSys.Platform.Data.Outbox;

/// <summary>
/// Looks with one statement on a connection of its own: a thousand tenants that nobody visits must not be built, nor
/// their files kept open, only to find that nothing is due.
/// </summary>
internal sealed class OutboxBacklog(HostConnections connections, TimeProvider clock) : IOutboxBacklog
{
    public async Task<bool> HasDueAsync(ShellSettings tenant, CancellationToken cancellationToken)
    {
        await using var connection = await connections.OpenForALookAsync(tenant, cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText =
            "SELECT 1 FROM \"OutboxMessages\" WHERE \"DeliveredAt\" IS NULL AND \"FailedAt\" IS NULL AND \"DueAt\" <= @now LIMIT 1";
        var now = command.CreateParameter();
        (now.ParameterName, now.Value) = ("now", clock.GetUtcNow().UtcDateTime);
        command.Parameters.Add(now);
        return await command.ExecuteScalarAsync(cancellationToken) is not null;
    }
}
