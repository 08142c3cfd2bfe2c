using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Contracts;

/// <summary>
/// Files and decides notifications (発生届) for other modules, as the current actor and with that actor's permissions,
/// by the same use cases as the screens.
/// </summary>
public interface INotificationDesk
{
    /// <summary>Files a notification; its warnings count as confirmed. Called again with the same key it files nothing more.</summary>
    /// <param name="key">Key of the page or request.</param>
    /// <param name="typed">Answers as typed.</param>
    /// <exception cref="NotificationRefusedException">The rules or the actor's permissions stand against it.</exception>
    Task<FiledNotification> FileAsync(Guid key, FormAnswers typed, CancellationToken cancellationToken = default);

    /// <summary>Receives it (受理).</summary>
    /// <returns>False where it was decided already, changed, or the actor may not.</returns>
    Task<bool> ReceiveAsync(FiledNotification notification, CancellationToken cancellationToken = default);

    /// <summary>Sends it back to the clinic (差し戻し).</summary>
    /// <returns>False where it was sent back already, changed, or the actor may not.</returns>
    Task<bool> SendBackAsync(FiledNotification notification, string reason, CancellationToken cancellationToken = default);

    /// <summary>Keeps answers as a draft (下書き) of the actor's institution.</summary>
    /// <returns>False where the page was filed meanwhile, or the actor works for no organisation.</returns>
    Task<bool> KeepDraftAsync(Guid key, FormAnswers typed, CancellationToken cancellationToken = default);
}
