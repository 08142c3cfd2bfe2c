namespace HerSys.Reporting.Models;

/// <summary>
/// What is known of a notification that a health center types for an institution (代行入力) beside its answers: how and
/// when it arrived, and from whom. Notified-by differs from entered-by, arrived-at from entered-at.
/// </summary>
/// <param name="Channel">Fax or telephone.</param>
/// <param name="ArrivedAt">When it arrived (受付日時), UTC: the legal moment of the notification.</param>
/// <param name="InstitutionId">The institution that notifies; null where it is not registered here.</param>
public sealed record ProxyEntry(NotificationChannel Channel, DateTimeOffset ArrivedAt, Guid? InstitutionId);
