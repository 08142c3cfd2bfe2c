namespace HerSys.Users.Contracts;

/// <summary>Who the accounts are, for other modules: names beside ids, and colleagues to hand work to.</summary>
public interface IPeopleDirectory
{
    /// <summary>Names by id of the account; ids that do not exist are missing from the answer.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default);

    /// <summary>People who hold a duty at an organisation today and can sign in, by name.</summary>
    Task<IReadOnlyList<Colleague>> ColleaguesAsync(Guid organisationId, CancellationToken cancellationToken = default);
}
