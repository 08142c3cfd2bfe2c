using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HerSys.Platform.Auditing;
using HerSys.Reporting.Models;
using HerSys.Reporting.Rules;

namespace HerSys.Reporting.Services.Audit;

/// <summary>What the ledger says about notifications. Summaries carry no clinical detail and no name.</summary>
internal sealed class NotificationAudit(IAuditLedger ledger)
{
    /// <summary>Kind of record.</summary>
    public const string SubjectType = "notification";

    /// <summary>Kind of record of a draft.</summary>
    public const string DraftType = "notification-draft";

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Notes a filing with the unit of work.</summary>
    public void Filed(Notification notification) => ledger.Record(Of(
        AuditAction.Create, notification, "発生届を提出しました", Json(new { notification.HerSysId, notification.FormVersion, channel = notification.Channel.ToString() })));

    /// <summary>Notes a change with the unit of work.</summary>
    public void Changed(Notification notification, string summary, string? reason = null, object? detail = null) => ledger.Record(
        Of(AuditAction.Change, notification, summary, detail is null ? null : Json(detail)) with { Reason = reason });

    /// <summary>Writes that somebody is about to see it.</summary>
    public Task ViewedAsync(Notification notification, string summary, CancellationToken cancellationToken) =>
        ledger.WriteAsync(Of(AuditAction.View, notification, summary, detail: null), cancellationToken);

    /// <summary>Writes that it is about to be printed.</summary>
    public Task PrintedAsync(Notification notification, CancellationToken cancellationToken) =>
        ledger.WriteAsync(Of(AuditAction.Print, notification, "発生届を印刷する画面で開きました", detail: null), cancellationToken);

    /// <summary>Writes that a list is about to be shown.</summary>
    public Task ListedAsync(object terms, int rows, CancellationToken cancellationToken) => ledger.WriteAsync(
        new AuditEntry(AuditAction.Search, SubjectType, null, null, $"発生届の一覧を見ました({rows}件を表示)", Json(new { terms, rows })), cancellationToken);

    /// <summary>Writes that the rules refused a filing: which rules, at which fields, never what was typed.</summary>
    public Task RefusedAsync(Guid formKey, Notification? notification, IEnumerable<Finding> errors, CancellationToken cancellationToken) =>
        RefusedAsync(formKey, notification, "発生届の提出を断りました(直すところがあります)", Json(errors.Select(error => error.Key)), cancellationToken);

    /// <summary>Writes that the actor asked for what they may not do or see with a notification.</summary>
    public Task RefusedAsync(Notification notification, string summary, CancellationToken cancellationToken) =>
        RefusedAsync(Guid.Empty, notification, summary, detail: null, cancellationToken);

    private Task RefusedAsync(Guid formKey, Notification? notification, string summary, string? detail, CancellationToken cancellationToken) => ledger.WriteAsync(
        new AuditEntry(
            AuditAction.Refuse,
            notification is null ? DraftType : SubjectType,
            (notification?.Id ?? formKey).ToString(),
            notification?.PersonId,
            summary,
            detail),
        cancellationToken);

    /// <summary>Notes with the unit of work what became of a draft; there is no person yet.</summary>
    public void Draft(AuditAction action, NotificationDraft draft, string summary) => ledger.Record(
        new AuditEntry(action, DraftType, draft.FormKey.ToString(), null, summary));

    /// <summary>Writes that a draft, or the list of drafts, is about to be shown.</summary>
    public Task DraftViewedAsync(Guid? formKey, string summary, CancellationToken cancellationToken) => ledger.WriteAsync(
        new AuditEntry(formKey is null ? AuditAction.Search : AuditAction.View, DraftType, formKey?.ToString(), null, summary), cancellationToken);

    private static AuditEntry Of(AuditAction action, Notification notification, string summary, string? detail) =>
        new(action, SubjectType, notification.Id.ToString(), notification.PersonId, summary, detail);

    private static string Json(object detail) => JsonSerializer.Serialize(detail, Readable);
}
