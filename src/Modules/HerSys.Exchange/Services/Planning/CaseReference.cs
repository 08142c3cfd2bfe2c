namespace HerSys.Exchange.Services.Planning;

/// <summary>A case that a row speaks of.</summary>
/// <param name="CaseId">Its id.</param>
/// <param name="HerSysId">Its ten digits; null where they were not looked up.</param>
internal sealed record CaseReference(Guid CaseId, string? HerSysId);
