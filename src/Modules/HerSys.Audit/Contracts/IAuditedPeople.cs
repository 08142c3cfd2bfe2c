namespace HerSys.Audit.Contracts;

/// <summary>What the ledger asks of the module that keeps the people; without one it knows them by id only.</summary>
public interface IAuditedPeople
{
    /// <summary>Whether the current actor may see the person at all; who may not must not learn who else looked.</summary>
    ValueTask<bool> MayReadAsync(Guid personId, CancellationToken cancellationToken);

    /// <summary>The person with that HER-SYS ID, or null.</summary>
    ValueTask<Guid?> FindAsync(string number, CancellationToken cancellationToken);

    /// <summary>What the person is called in headings, or null when there is no such person.</summary>
    ValueTask<string?> NameAsync(Guid personId, CancellationToken cancellationToken);
}
