namespace HerSys.Platform.Data;

/// <summary>
/// An entity that two people may edit at once: the second save of the same version is refused with a
/// <c>DbUpdateConcurrencyException</c>.
/// </summary>
public interface IVersioned
{
    /// <summary>1 when new, one more with each save. Set by the session.</summary>
    long Version { get; set; }
}
