using Microsoft.EntityFrameworkCore;

namespace HerSys.Platform.Data.Outbox;

/// <summary>
/// Writes the messages of a save in its transaction. A message whose key is there already is passed over by the
/// database itself, so that two at once cannot both write it and none of them fails.
/// </summary>
internal static class OutboxWriter
{
    /// <summary>Takes new messages out of the session, so that the save does not insert them.</summary>
    public static IReadOnlyList<OutboxMessage> Detach(TenantDbContext session)
    {
        var entries = session.ChangeTracker.Entries<OutboxMessage>().Where(entry => entry.State == EntityState.Added).ToList();
        entries.ForEach(entry => entry.State = EntityState.Detached);
        return [.. entries.Select(entry => entry.Entity)];
    }

    /// <summary>Saves the session and the messages; on failure the messages wait for the next save.</summary>
    public static async Task<int> SaveWithAsync(
        TenantDbContext session,
        IReadOnlyList<OutboxMessage> messages,
        Func<CancellationToken, Task<int>> save,
        bool accept,
        CancellationToken cancellationToken)
    {
        try
        {
            await using var transaction = session.Database.CurrentTransaction is null
                ? await session.Database.BeginTransactionAsync(cancellationToken)
                : null;
            var written = await save(cancellationToken);
            foreach (var message in messages)
            {
                written += await InsertAsync(session, message, cancellationToken);
            }

            if (transaction is not null)
            {
                await transaction.CommitAsync(cancellationToken);
            }

            if (accept)
            {
                session.ChangeTracker.AcceptAllChanges();
            }

            return written;
        }
        catch
        {
            session.AddRange(messages);
            throw;
        }
    }

    private static Task<int> InsertAsync(TenantDbContext session, OutboxMessage message, CancellationToken cancellationToken)
    {
        var createdAt = message.CreatedAt.UtcDateTime;
        var dueAt = message.DueAt.UtcDateTime;
        return session.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "OutboxMessages"
                ("TenantId", "Id", "Kind", "Key", "Payload", "CreatedAt", "DueAt", "Attempts")
            VALUES
                ({session.TenantId}, {message.Id}, {message.Kind}, {message.Key}, {message.Payload}, {createdAt}, {dueAt}, 0)
            ON CONFLICT ("TenantId", "Kind", "Key") DO NOTHING
            """,
            cancellationToken);
    }
}
