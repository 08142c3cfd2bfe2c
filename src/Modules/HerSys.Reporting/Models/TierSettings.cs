namespace HerSys.Reporting.Models;

/// <summary>
/// The tiers of the items of the notification (入力の優先順位), as the nation sets them in the operator's tenant. Every
/// government inherits them. Changes are added, never taken away.
/// </summary>
public sealed class TierSettings
{
    /// <summary>All changes, in the order in which they were made.</summary>
    public IReadOnlyList<TierChange> Changes { get; set; } = [];
}
