using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.Services.Records;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Cases.Services.Registry;

/// <inheritdoc />
internal sealed class CaseRegistry(
    TenantDbContext db, CaseOpener opener, CaseUpdater updater, CaseFiles files, CaseSnapshots snapshots, CaseWriter writer, CaseAudit audit)
    : ICaseRegistry
{
    private const int Chunk = 1000;

    public async Task<OpenedCase> AddAsync(NewCase newCase, CancellationToken cancellationToken = default)
    {
        var file = (await opener.AddAsync([newCase], cancellationToken))[0];
        audit.Opened(file, newCase.Source);
        return Opened(file);
    }

    public async Task<OpenedCase> OpenAsync(NewCase newCase, CancellationToken cancellationToken = default)
    {
        var opened = await AddAsync(newCase, cancellationToken);
        await db.SaveChangesAsync(cancellationToken);
        return opened;
    }

    public async Task<IReadOnlyList<OpenedCase>> OpenManyAsync(
        IReadOnlyList<NewCase> newCases, CancellationToken cancellationToken = default)
    {
        var opened = new List<OpenedCase>(newCases.Count);
        foreach (var chunk in newCases.Chunk(Chunk))
        {
            await using var bulk = new BulkSession(db);
            var added = await AddManyAsync(chunk, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
            opened.AddRange(added);
        }

        return opened;
    }

    public async Task<IReadOnlyList<OpenedCase>> AddManyAsync(
        IReadOnlyList<NewCase> newCases, CancellationToken cancellationToken = default)
    {
        if (newCases.Count == 0)
        {
            return [];
        }

        var added = await opener.AddAsync(newCases, cancellationToken);
        audit.ManyOpened(added.Count, newCases[0].Source);
        return [.. added.Select(Opened)];
    }

    public Task<IReadOnlyDictionary<string, CaseSnapshot>> FindByExternalAsync(
        string source, IReadOnlyCollection<string> numbers, CancellationToken cancellationToken = default) =>
        snapshots.FindByExternalAsync(source, numbers, cancellationToken);

    public Task<CaseSnapshot?> FindAsync(Guid caseId, CancellationToken cancellationToken = default) =>
        snapshots.FindAsync(caseId, cancellationToken);

    public Task<CaseSnapshot?> FindByHerSysIdAsync(string herSysId, CancellationToken cancellationToken = default) =>
        snapshots.FindByHerSysIdAsync(herSysId, cancellationToken);

    public async Task UpdateAsync(CaseUpdate update, CancellationToken cancellationToken = default)
    {
        var file = await files.FindAsync(update.CaseId, cancellationToken) ?? throw Missing(update.CaseId);
        var changes = updater.Apply(file, update, await writer.SettingsAsync(cancellationToken));
        audit.Changed(file, changes, update.Reason);
        await db.SaveChangesAsync(cancellationToken);
    }

    public async Task UpdateManyAsync(IReadOnlyList<CaseUpdate> updates, CancellationToken cancellationToken = default)
    {
        foreach (var chunk in updates.Chunk(Chunk))
        {
            await using var bulk = new BulkSession(db);
            await ApplyManyAsync(chunk, cancellationToken);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    public async Task ApplyManyAsync(IReadOnlyList<CaseUpdate> updates, CancellationToken cancellationToken = default)
    {
        if (updates.Count == 0)
        {
            return;
        }

        var settings = await writer.SettingsAsync(cancellationToken);
        var loaded = await files.LoadAsync([.. updates.Select(update => update.CaseId).Distinct()], cancellationToken);
        foreach (var update in updates)
        {
            var file = loaded.GetValueOrDefault(update.CaseId) ?? throw Missing(update.CaseId);
            updater.Apply(file, update, settings);
        }

        audit.ManyChanged(updates.Count, updates[0].Source);
    }

    public async Task NoteReceivedAsync(Guid caseId, DateTimeOffset at, CancellationToken cancellationToken = default)
    {
        // A case that is added with this unit of work is in no table yet.
        var item = db.Set<CaseListItem>().Local.FirstOrDefault(row => row.Id == caseId)
            ?? await db.Set<CaseListItem>().FirstOrDefaultAsync(row => row.Id == caseId, cancellationToken);
        if (item is not null)
        {
            item.ReceivedAt = at.ToUniversalTime();
        }
    }

    private static OpenedCase Opened(CaseFile file) => new(file.Record.Id, file.Person.Id, file.Record.HerSysId);

    private static ArgumentException Missing(Guid caseId) => new($"There is no case '{caseId}'.", nameof(caseId));
}
