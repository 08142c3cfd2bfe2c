namespace HerSys.Cases.Contracts;

/// <summary>A case that was opened.</summary>
/// <param name="CaseId">Id of the case.</param>
/// <param name="PersonId">Id of the person.</param>
/// <param name="HerSysId">The ten digits by which people name it.</param>
public sealed record OpenedCase(Guid CaseId, Guid PersonId, string HerSysId);
