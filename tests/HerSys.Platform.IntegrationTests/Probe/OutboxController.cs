using HerSys.Platform.Data;
using HerSys.Platform.Outbox;
using HerSys.Platform.Security;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Platform.IntegrationTests.Probe;

[PublicRoute("probe")]
[Route("probe/outbox")]
public sealed class OutboxController(TenantDbContext session, IOutbox outbox) : Controller
{
    [HttpPost("")]
    public async Task<string> Add(string key, string payload, bool undo)
    {
        await using var transaction = undo ? await session.Database.BeginTransactionAsync() : null;
        session.Add(new Note { Text = key });
        outbox.Add("probe", key, payload);
        await session.SaveChangesAsync();
        if (transaction is not null)
        {
            await transaction.RollbackAsync();
        }

        return key;
    }
}
