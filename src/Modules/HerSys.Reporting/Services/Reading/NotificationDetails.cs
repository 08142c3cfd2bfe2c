using HerSys.Reporting.Models;
using HerSys.Reporting.Services.Forms;

namespace HerSys.Reporting.Services.Reading;

/// <summary>A notification with everything that its page shows.</summary>
/// <param name="Notification">As it stands.</param>
/// <param name="Judged">Its answers under the version it was filed under, with what the rules say today.</param>
/// <param name="Events">What happened, newest first.</param>
/// <param name="Revisions">What it said, newest first.</param>
/// <param name="Rights">What the actor may do.</param>
internal sealed record NotificationDetails(
    Notification Notification,
    JudgedForm Judged,
    IReadOnlyList<NotificationEvent> Events,
    IReadOnlyList<NotificationRevision> Revisions,
    NotificationRights Rights);
