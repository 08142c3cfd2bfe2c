using System.Globalization;
using System.Text.Json;
using HerSys.Reporting.Api.Models;
using HerSys.Reporting.Models;
using HerSys.Reporting.Rules;

namespace HerSys.Reporting.Api.Services;

/// <summary>Writes receipts from what is stored of a revision: the first and every later answer are made the same way.</summary>
internal static class Receipts
{
    public static Receipt Of(Notification notification, NotificationRevision revision, string root) => new(
        notification.Id,
        notification.HerSysId,
        revision.Number,
        revision.FormVersion,
        WholeMilliseconds(revision.At),
        JsonSerializer.Deserialize<JsonElement>(revision.Answers),
        [.. revision.Confirmed.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Warning)],
        LinksDocument.Of(root, notification.Id));

    /// <summary>Databases keep fewer digits than the clock has: the first answer must not have more than later ones.</summary>
    private static DateTimeOffset WholeMilliseconds(DateTimeOffset instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerMillisecond));

    private static FindingDocument Warning(string confirmed)
    {
        var (rule, field) = confirmed.IndexOf(':', StringComparison.Ordinal) is var colon and > 0
            ? (confirmed[..colon], confirmed[(colon + 1)..])
            : (confirmed, "");
        return new FindingDocument(field, rule, RuleCatalog.Find(rule)?.Title.In(CultureInfo.CurrentUICulture) ?? "");
    }
}
