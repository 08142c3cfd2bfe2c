using HerSys.Demonstration.Stories;
using HerSys.Reporting.Contracts;
using HerSys.Reporting.Forms;
using HerSys.Users.Contracts;

namespace HerSys.Demonstration.Notifications;

/// <summary>Files notifications as the doctors of the clinics and decides on them as the nurse of the health center.</summary>
internal sealed class NotificationWork(
    INotificationDesk desk,
    ActorContext actors,
    NotificationBook book,
    Dice dice,
    IReadOnlyList<(Colleague Doctor, OrganisationInfo Clinic)> clinics,
    (Colleague Nurse, OrganisationInfo Center) receiver)
{
    private const string Source = "demonstration";

    private int filed;

    /// <summary>Files so many, and does with each what is to follow.</summary>
    public async Task FileAsync(int count, Func<FiledNotification, int, CancellationToken, Task>? then, CancellationToken cancellationToken)
    {
        for (var index = 0; index < count; index++)
        {
            var (key, doctor, clinic, answers) = Next();
            FiledNotification notification;
            using (Acting(doctor, clinic))
            {
                notification = await desk.FileAsync(key, answers, cancellationToken);
            }

            if (then is not null)
            {
                await then(notification, index, cancellationToken);
            }
        }
    }

    public async Task ReceiveAsync(FiledNotification notification, int index, CancellationToken cancellationToken)
    {
        using var acting = Acting(receiver.Nurse, receiver.Center);
        await desk.ReceiveAsync(notification, cancellationToken);
    }

    public async Task SendBackAsync(FiledNotification notification, string reason, CancellationToken cancellationToken)
    {
        using var acting = Acting(receiver.Nurse, receiver.Center);
        await desk.SendBackAsync(notification, reason, cancellationToken);
    }

    /// <summary>Leaves so many half written.</summary>
    public async Task DraftAsync(int count, CancellationToken cancellationToken)
    {
        for (var index = 0; index < count; index++)
        {
            var (key, doctor, clinic, answers) = Next();
            using var acting = Acting(doctor, clinic);
            await desk.KeepDraftAsync(key, answers.Without("diagnosis_date").Without("severity").Without("vaccination_count"), cancellationToken);
        }
    }

    // The key is drawn by the same dice: the step run twice files nothing twice.
    private (Guid Key, Colleague Doctor, OrganisationInfo Clinic, FormAnswers Answers) Next()
    {
        var (doctor, clinic) = clinics[filed++ % clinics.Count];
        return (dice.Key(), doctor, clinic, book.Next(doctor, clinic));
    }

    private IDisposable Acting(Colleague who, OrganisationInfo place) =>
        actors.Act(new ActorIdentity(who.UserId, who.DisplayName, DutyId: null, who.Role, place.Id, place.Name, Source));
}
