namespace HerSys.Reporting.Services.Filing;

/// <summary>A filed notification that is to say something else (訂正, or 再提出 after it was sent back).</summary>
/// <param name="NotificationId">Which notification.</param>
/// <param name="BasedOn">The revision that was on the screen.</param>
/// <param name="Reason">理由; not needed where the health center asked for it.</param>
/// <param name="Filing">The page.</param>
internal sealed record AmendmentRequest(Guid NotificationId, int BasedOn, string? Reason, FilingRequest Filing);
