namespace HerSys.Reporting.Services.Places;

/// <summary>Who is in charge (管轄) of a place.</summary>
/// <param name="Text">所在地 in words.</param>
/// <param name="Municipality">全国地方公共団体コード; null where the place is not recognised.</param>
/// <param name="HealthCenterId">The health center to which the notification goes; null where the tenant has none for it.</param>
/// <param name="HealthCenterName">Its name.</param>
/// <param name="IsOutside">管轄外: the place is another government's, and the receiver only takes it in.</param>
internal sealed record Jurisdiction(
    string Text, string? Municipality, Guid? HealthCenterId, string? HealthCenterName, bool IsOutside);
