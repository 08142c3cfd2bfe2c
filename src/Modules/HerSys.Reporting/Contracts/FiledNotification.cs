namespace HerSys.Reporting.Contracts;

/// <summary>A notification that was filed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Revision">The revision that was filed, from 1.</param>
/// <param name="CaseId">The case that it opened.</param>
/// <param name="HerSysId">The ten digits of the case.</param>
public sealed record FiledNotification(Guid Id, int Revision, Guid CaseId, string HerSysId);
