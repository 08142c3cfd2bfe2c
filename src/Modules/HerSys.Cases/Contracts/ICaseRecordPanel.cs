namespace HerSys.Cases.Contracts;

/// <summary>Offers a panel for the side of the record page, such as what is missing. Register it as scoped.</summary>
public interface ICaseRecordPanel
{
    /// <summary>The panel of a case for a reader; null for none.</summary>
    ValueTask<CaseRecordPanel?> GetAsync(Guid caseId, CaseDetailLevel level, CancellationToken cancellationToken);
}
