namespace HerSys.Cases.Contracts;

/// <summary>Where the person is (所在地), which decides jurisdiction (domain.md 1.1).</summary>
/// <param name="Municipality">全国地方公共団体コード of six digits; null where the place is not recognised.</param>
/// <param name="Text">所在地 in words.</param>
/// <param name="HealthCenterId">管轄保健所; null: nobody of this tenant.</param>
public sealed record CaseLocation(string? Municipality, string? Text, Guid? HealthCenterId);
