namespace HerSys.Cases.Contracts;

/// <summary>
/// Opens and updates cases on behalf of other modules. It trusts its caller: who may do so was decided there. Findings of
/// the transition rules do not stop it, since old and imported histories violate today's rules (domain.md 13, fact 10).
/// </summary>
public interface ICaseRegistry
{
    /// <summary>Adds a case with all that belongs to it to the unit of work; the caller saves.</summary>
    /// <exception cref="ArgumentException">A status code does not exist, there is no status, or the person is unknown.</exception>
    Task<OpenedCase> AddAsync(NewCase newCase, CancellationToken cancellationToken = default);

    /// <summary>
    /// Adds many cases to the unit of work; the caller saves, and empties the session about every thousand cases.
    /// The result has the order of the input. The ledger gets one entry for all of them.
    /// </summary>
    Task<IReadOnlyList<OpenedCase>> AddManyAsync(IReadOnlyList<NewCase> newCases, CancellationToken cancellationToken = default);

    /// <summary>Opens a case and saves.</summary>
    Task<OpenedCase> OpenAsync(NewCase newCase, CancellationToken cancellationToken = default);

    /// <summary>
    /// Opens many cases in chunks, one transaction each; the session is empty afterwards. The result has the order of
    /// the input. A chunk that fails is not written; those before it are.
    /// </summary>
    Task<IReadOnlyList<OpenedCase>> OpenManyAsync(IReadOnlyList<NewCase> newCases, CancellationToken cancellationToken = default);

    /// <summary>Finds cases by the numbers under which a source knows them; numbers without a case are absent.</summary>
    Task<IReadOnlyDictionary<string, CaseSnapshot>> FindByExternalAsync(
        string source, IReadOnlyCollection<string> numbers, CancellationToken cancellationToken = default);

    /// <summary>What is recorded about a case; null if there is none of that id.</summary>
    Task<CaseSnapshot?> FindAsync(Guid caseId, CancellationToken cancellationToken = default);

    /// <summary>What is recorded about the case of a HER-SYS ID; null if there is none.</summary>
    Task<CaseSnapshot?> FindByHerSysIdAsync(string herSysId, CancellationToken cancellationToken = default);

    /// <summary>Updates a case and saves.</summary>
    /// <exception cref="ArgumentException">There is no such case or status.</exception>
    Task UpdateAsync(CaseUpdate update, CancellationToken cancellationToken = default);

    /// <summary>Applies many updates to the unit of work; the caller saves, and empties the session about every thousand cases.</summary>
    /// <exception cref="ArgumentException">There is no such case or status.</exception>
    Task ApplyManyAsync(IReadOnlyList<CaseUpdate> updates, CancellationToken cancellationToken = default);

    /// <summary>Updates many cases in chunks, one transaction each; the session is empty afterwards.</summary>
    Task UpdateManyAsync(IReadOnlyList<CaseUpdate> updates, CancellationToken cancellationToken = default);

    /// <summary>
    /// Notes in the caller's unit of work when the notification of a case was received (受理), for lists and downloads.
    /// It is no change of the record: nobody who has the case open is disturbed, and the caller writes to the ledger.
    /// </summary>
    Task NoteReceivedAsync(Guid caseId, DateTimeOffset at, CancellationToken cancellationToken = default);
}
