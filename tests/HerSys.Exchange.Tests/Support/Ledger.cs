using HerSys.Audit.Contracts;
using HerSys.Platform.Auditing;
using Microsoft.Extensions.DependencyInjection;

namespace HerSys.Exchange.Tests.Support;

/// <summary>What the ledger says about imports, oldest first.</summary>
internal static class Ledger
{
    public static async Task<IReadOnlyList<(AuditAction Action, string? Import)>> OfImportsAsync(Osaka osaka)
    {
        IReadOnlyList<(AuditAction, string?)> entries = [];
        await osaka.UsingAsync(async services =>
        {
            var page = await services.GetRequiredService<IAuditTrail>().FindAsync(new AuditQuery { SubjectType = "import" }, after: null, 100, CancellationToken.None);
            entries = [.. page.Lines.Reverse().Select(line => (line.Action, line.SubjectId))];
        });
        return entries;
    }
}
