using HerSys.Reporting.Contracts;
using HerSys.Reporting.Forms;
using HerSys.Reporting.Services.Drafts;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Receiving;

namespace HerSys.Reporting.Services.Filing;

/// <inheritdoc />
internal sealed class NotificationDesk(
    FormVersions versions,
    JudgeForm judge,
    FileNotification file,
    ReceiveNotifications receive,
    SendBackNotification sendBack,
    SaveDraft save,
    OwnDrafts drafts)
    : INotificationDesk
{
    public async Task<FiledNotification> FileAsync(Guid key, FormAnswers typed, CancellationToken cancellationToken = default)
    {
        var form = await versions.CurrentAsync(cancellationToken);
        var judged = await judge.ExecuteAsync(form, typed, hersysId: null, cancellationToken);
        var outcome = await file.ExecuteAsync(new FilingRequest(key, judged, judged.WarningKey), cancellationToken);
        return outcome is { Result: FilingResult.Filed or FilingResult.FiledBefore, Notification: { } filed }
            ? new FiledNotification(filed.Id, filed.Revision, filed.CaseId, filed.HerSysId)
            : throw new NotificationRefusedException(
                $"{outcome.Result}: {string.Join(' ', judged.Result.Errors.Select(finding => $"{finding.FieldCode} ({finding.RuleId})"))}".TrimEnd(' ', ':'));
    }

    public async Task<bool> ReceiveAsync(FiledNotification notification, CancellationToken cancellationToken = default) =>
        await receive.ExecuteAsync(Seen(notification), cancellationToken) == DecisionResult.Done;

    public async Task<bool> SendBackAsync(FiledNotification notification, string reason, CancellationToken cancellationToken = default) =>
        await sendBack.ExecuteAsync(Seen(notification), reason, cancellationToken) == DecisionResult.Done;

    public async Task<bool> KeepDraftAsync(Guid key, FormAnswers typed, CancellationToken cancellationToken = default)
    {
        var form = await versions.CurrentAsync(cancellationToken);
        return drafts.Owner is { } owner
            && await save.ExecuteAsync(new DraftContent(key, form, typed, NotificationId: null, BasedOn: null), owner, note: null, cancellationToken) is not null;
    }

    private static SeenNotification Seen(FiledNotification notification) => new(notification.Id, notification.Revision);
}
