namespace HerSys.Users.Contracts;

/// <summary>
/// The doors of a demonstration (体験): who can be stepped into without a password. Outside of a demonstration there are
/// none.
/// </summary>
public interface IStepInDoors
{
    /// <summary>Whether this process is a demonstration.</summary>
    bool AreOpen { get; }

    /// <summary>Everybody with a duty that can be used today, in the order in which the duties were given; empty outside of a demonstration.</summary>
    Task<IReadOnlyList<StepInDoor>> ListAsync(CancellationToken cancellationToken = default);

    /// <summary>Makes a link that works once, for ten minutes.</summary>
    /// <returns>The path below the tenant's base; null where there is no such door.</returns>
    Task<string?> OpenAsync(Guid dutyId, CancellationToken cancellationToken = default);
}
