using HerSys.Cases.Services.Visibility;

namespace HerSys.Cases.Contracts;

/// <summary>
/// The one policy on who sees which case (domain.md 7): list, get, search, export and count all ask it. It fails closed:
/// whom it does not know sees nothing.
/// </summary>
public interface ICaseVisibility
{
    /// <summary>What the current actor sees; the same object throughout a scope.</summary>
    ValueTask<CaseScope> GetScopeAsync(CancellationToken cancellationToken = default);

    /// <summary>Whether the current actor sees a case.</summary>
    ValueTask<bool> CanSeeAsync(Guid caseId, CancellationToken cancellationToken = default);

    /// <summary>Whether the current actor may change a case, as far as the case itself is concerned.</summary>
    ValueTask<bool> CanEditAsync(Guid caseId, CancellationToken cancellationToken = default);
}
