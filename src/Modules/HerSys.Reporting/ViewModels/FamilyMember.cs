namespace HerSys.Reporting.ViewModels;

/// <summary>Another notification of the same household (同居家族).</summary>
/// <param name="NotificationId">Its id.</param>
/// <param name="Name">氏名.</param>
/// <param name="Age">診断時の年齢.</param>
public sealed record FamilyMember(Guid NotificationId, string Name, int? Age);
