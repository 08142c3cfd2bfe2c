using System.Globalization;
using System.Text.Json;
using HerSys.Platform.Mvc.Frame;
using HerSys.Reporting.Api.Models;
using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Forms;
using HerSys.Reporting.Services.Reading;
using HerSys.Users.Contracts;

namespace HerSys.Reporting.Api.Services;

/// <summary>Reads a notification for a clinic's system. The reading is on record before it is answered.</summary>
internal sealed class NotificationDocuments(ReadNotification read, IOrganisationDirectory organisations)
{
    /// <summary>The notification; null when there is none or the institution does not see it.</summary>
    public async Task<NotificationDocument?> ReadAsync(Guid id, string root, CancellationToken cancellationToken)
    {
        if (await read.ExecuteAsync(id, cancellationToken) is not { } details)
        {
            return null;
        }

        var notification = details.Notification;
        var center = notification.HealthCenterId is { } known ? await organisations.FindAsync(known, cancellationToken) : null;
        return new NotificationDocument
        {
            Id = notification.Id,
            HersysId = notification.HerSysId,
            State = NameOf(notification.State),
            StateReason = notification.StateReason,
            StateSince = notification.StateSince,
            FormVersion = notification.FormVersion,
            Revision = notification.Revision,
            FirstSubmittedAt = notification.FirstSubmittedAt,
            SubmittedAt = notification.SubmittedAt,
            ReceivedAt = notification.ReceivedAt,
            HealthCenter = center?.Name,
            IsOutsideArea = notification.IsOutsideArea,
            Answers = JsonSerializer.Deserialize<JsonElement>(notification.Answers),
            Findings = [.. FindingsOf(details.Judged)],
            History = [.. details.Events.Select(HistoryOf)],
            Links = LinksDocument.Of(root, notification.Id),
        };
    }

    /// <summary>The name of a state in the interface.</summary>
    public static string NameOf(NotificationState state) => JsonNamingPolicy.CamelCase.ConvertName(state.ToString());

    private static HistoryDocument HistoryOf(NotificationEvent entry) => new(
        entry.At, JsonNamingPolicy.CamelCase.ConvertName(entry.Kind.ToString()), entry.Revision, entry.OrganisationName, entry.Reason);

    private static IEnumerable<FindingDocument> FindingsOf(JudgedForm judged) => judged.Result.Findings
        .Select(finding => new FindingDocument(finding.FieldCode, finding.RuleId, finding.Message(CultureInfo.CurrentUICulture)))
        .Concat(judged.Duplicates.Select(candidate => new FindingDocument("", "V23", UiText.Of(
            $"同じ人の届け出かもしれません: HER-SYS ID {candidate.Reference}", $"Possibly about the same person: HER-SYS ID {candidate.Reference}"))));
}
