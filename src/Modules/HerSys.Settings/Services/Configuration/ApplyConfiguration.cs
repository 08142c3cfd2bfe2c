using System.Text.Json;
using System.Text.Json.Nodes;
using HerSys.Platform.Auditing;
using HerSys.Platform.Configuration;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Platform.Tenants;
using HerSys.Settings.Contracts;
using HerSys.Settings.Models;
using HerSys.Users.Contracts;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Settings.Services.Configuration;

/// <summary>
/// Applies a file as its preview showed it: everything in the tenant's database in one transaction, with the configuration
/// before it; then the features, which stand in the catalogue of tenants.
/// </summary>
internal sealed class ApplyConfiguration(
    TenantDbContext db,
    FindConfigurationFiles files,
    CompareConfiguration compare,
    ExportConfiguration export,
    IEnumerable<IConfigurationPart> parts,
    ICurrentActor actor,
    IAuditLedger ledger,
    TimeProvider clock)
{
    /// <summary>Applies it.</summary>
    /// <param name="id">The file.</param>
    /// <param name="seen">The mark of the preview.</param>
    /// <returns>Why features could not be switched although all else is done; null when everything is done.</returns>
    /// <exception cref="UserRefusedException">It was decided on already, nothing changes by it, or things have changed since the preview.</exception>
    public async Task<TenantRefusedException?> ExecuteAsync(Guid id, string seen, CancellationToken cancellationToken)
    {
        var file = await DemandWaitingAsync(id, cancellationToken);
        var document = ReadConfigurationFile.Read(file.Content);
        var preview = await compare.ExecuteAsync(document, cancellationToken);
        Demand(preview, seen);
        try
        {
            await CommitAsync(file, preview, document, cancellationToken);
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || error.IsUniqueViolation())
        {
            throw Changed();
        }

        return await ApplyOutsideAsync(file, preview, document, cancellationToken);
    }

    /// <summary>Drops it; nothing happens.</summary>
    /// <exception cref="UserRefusedException">It was decided on already.</exception>
    public async Task CancelAsync(Guid id, CancellationToken cancellationToken)
    {
        Close(await DemandWaitingAsync(id, cancellationToken), ConfigurationFileState.Cancelled);
        ledger.Record(new AuditEntry(AuditAction.Import, ConfigurationAudit.Subject, id.ToString(), PersonId: null, "設定のファイルの取り込みを取りやめました。"));
        await db.SaveChangesAsync(cancellationToken);
    }

    private async Task CommitAsync(ConfigurationFile file, ConfigurationPreview preview, ConfigurationDocument document, CancellationToken cancellationToken)
    {
        var inside = Changing(preview, outside: false).ToList();
        var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await using (transaction)
        {
            file.Before = await export.ExecuteAsync(cancellationToken);
            file.Outcome = JsonSerializer.Serialize(preview);
            Close(file, ConfigurationFileState.Applied);
            ledger.Record(new AuditEntry(
                AuditAction.Administer, ConfigurationAudit.Subject, file.Id.ToString(), PersonId: null, "設定のファイルを取り込みました。", ConfigurationAudit.Detail(preview)));
            await db.SaveChangesAsync(cancellationToken);
            foreach (var part in inside)
            {
                await part.ApplyAsync(StepOf(document, part), cancellationToken);
            }

            await db.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        inside.ForEach(part => part.Applied());
    }

    private async Task<TenantRefusedException?> ApplyOutsideAsync(
        ConfigurationFile file, ConfigurationPreview preview, ConfigurationDocument document, CancellationToken cancellationToken)
    {
        foreach (var part in Changing(preview, outside: true))
        {
            try
            {
                await part.ApplyAsync(StepOf(document, part), cancellationToken);
            }
            catch (TenantRefusedException refusal)
            {
                await ledger.WriteAsync(
                    new AuditEntry(AuditAction.Refuse, ConfigurationAudit.Subject, file.Id.ToString(), PersonId: null, "設定のファイルの機能は切り替えられませんでした。", Reason: refusal.Japanese),
                    CancellationToken.None);
                return refusal;
            }
        }

        return null;
    }

    private IEnumerable<IConfigurationPart> Changing(ConfigurationPreview preview, bool outside) => preview.Groups
        .Where(group => group.Lines.Count > 0)
        .Select(group => parts.First(part => part.Step == group.Step))
        .Where(part => part.IsOutsideTransaction == outside);

    private static JsonObject StepOf(ConfigurationDocument document, IConfigurationPart part) =>
        document.Steps.First(step => (string)step["name"]! == part.Step);

    private async Task<ConfigurationFile> DemandWaitingAsync(Guid id, CancellationToken cancellationToken) =>
        await files.FindAsync(id, cancellationToken) is { State: ConfigurationFileState.Waiting } file
            ? file
            : throw new UserRefusedException(
                "", "このファイルは、もう取り込んだか、取りやめています。下の結果を確かめてください。", "This file was brought in or dropped already. See the result below.");

    private static void Demand(ConfigurationPreview preview, string seen)
    {
        if (preview.Mark != seen)
        {
            throw Changed();
        }

        if (preview.Changes == 0)
        {
            throw new UserRefusedException("", "取り込んでも、変わるところはありません。", "Nothing would change by bringing it in.");
        }
    }

    private static UserRefusedException Changed() => new(
        "",
        "下見のあとで、設定が変わりました。下の新しい下見を確かめてから、もう一度押してください。まだ何も変えていません。",
        "The configuration has changed since the preview. Look at the new preview below, then press again. Nothing has been changed yet.");

    private void Close(ConfigurationFile file, ConfigurationFileState state)
    {
        file.State = state;
        file.DecidedAt = clock.GetUtcNow();
        file.DecidedByName = actor.DisplayName;
    }
}
