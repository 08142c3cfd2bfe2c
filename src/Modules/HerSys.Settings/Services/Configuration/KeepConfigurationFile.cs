using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Settings.Contracts;
using HerSys.Settings.Models;
using HerSys.Users.Contracts;

namespace HerSys.Settings.Services.Configuration;

/// <summary>Takes a file for the preview; the configuration stays as it is. What is kept is what will be applied.</summary>
internal sealed class KeepConfigurationFile(
    TenantDbContext db, FindConfigurationFiles files, CompareConfiguration compare, ICurrentActor actor, IAuditLedger ledger, TimeProvider clock)
{
    /// <exception cref="UserRefusedException">The file as a whole cannot be used; nothing is kept, and the refusal is on record.</exception>
    public async Task<Guid> ExecuteAsync(string fileName, byte[] bytes, CancellationToken cancellationToken)
    {
        try
        {
            return await KeepAsync(fileName, ReadConfigurationFile.TextOf(bytes), undoes: null, cancellationToken);
        }
        catch (UserRefusedException refusal)
        {
            await ledger.WriteAsync(
                new AuditEntry(AuditAction.Refuse, ConfigurationAudit.Subject, SubjectId: null, PersonId: null, "設定のファイルを断りました。", Reason: refusal.Text.Ja),
                CancellationToken.None);
            throw;
        }
    }

    /// <summary>Takes the configuration that stood before an applied file, so that it can be looked at and taken back.</summary>
    public async Task<Guid?> UndoAsync(Guid id, CancellationToken cancellationToken) =>
        await files.FindAsync(id, cancellationToken) is { State: ConfigurationFileState.Applied, Before: { } before } file
            ? await KeepAsync(file.FileName, before, file.Id, cancellationToken)
            : null;

    /// <summary>Takes a file once more, such as when features have been switched on since.</summary>
    public async Task<Guid?> AgainAsync(Guid id, CancellationToken cancellationToken) =>
        await files.FindAsync(id, cancellationToken) is { } file ? await KeepAsync(file.FileName, file.Content, file.Undoes, cancellationToken) : null;

    private async Task<Guid> KeepAsync(string fileName, string text, Guid? undoes, CancellationToken cancellationToken)
    {
        var preview = await compare.ExecuteAsync(ReadConfigurationFile.Read(text), cancellationToken);
        var name = Path.GetFileName(fileName);
        var file = new ConfigurationFile
        {
            FileName = name.Length > ConfigurationFileMapping.LongestFileName ? name[..ConfigurationFileMapping.LongestFileName] : name,
            Content = text,
            UploadedAt = clock.GetUtcNow(),
            UploadedBy = actor.UserId,
            UploadedByName = actor.DisplayName,
            Undoes = undoes,
        };
        db.Add(file);
        ledger.Record(new AuditEntry(
            AuditAction.Import, ConfigurationAudit.Subject, file.Id.ToString(), PersonId: null, "設定のファイルを読みました。まだ何も変えていません。", ConfigurationAudit.Detail(preview)));
        RecordRefusals(preview, file.Id);
        await db.SaveChangesAsync(cancellationToken);
        return file.Id;
    }

    private void RecordRefusals(ConfigurationPreview preview, Guid id)
    {
        foreach (var group in preview.Groups.Where(group => group.Refusals.Count > 0))
        {
            ledger.Record(new AuditEntry(
                AuditAction.Refuse,
                ConfigurationAudit.Subject,
                id.ToString(),
                PersonId: null,
                $"設定のファイルの「{group.Step}」に、取り込めないところがあります。",
                Reason: $"{group.Refusals[0].Place}: {group.Refusals[0].Reason}"));
        }
    }
}
