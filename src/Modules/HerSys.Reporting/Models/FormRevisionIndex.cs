namespace HerSys.Reporting.Models;

/// <summary>Which revisions of the form there are and from when; kept as a setting, so that no form costs a query for it.</summary>
public sealed class FormRevisionIndex
{
    /// <summary>First days of the revisions 1, 2, 3 ..., in this order.</summary>
    public IReadOnlyList<DateOnly> EffectiveFrom { get; set; } = [];
}
