namespace HerSys.Cases.Services.Changes;

/// <summary>Which health center is in charge, and of what place.</summary>
/// <param name="HealthCenterId">管轄保健所.</param>
/// <param name="LocationMunicipality">所在地の全国地方公共団体コード as typed.</param>
/// <param name="LocationText">所在地.</param>
/// <param name="Reason">理由.</param>
/// <param name="Version">The version of the case on the person's screen.</param>
internal sealed record CenterWish(Guid? HealthCenterId, string? LocationMunicipality, string? LocationText, string? Reason, long Version);
