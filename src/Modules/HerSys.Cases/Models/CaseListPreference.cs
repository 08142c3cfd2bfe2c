namespace HerSys.Cases.Models;

/// <summary>Which columns somebody wants in the list of cases.</summary>
public sealed class CaseListPreference
{
    /// <summary>The account; it is the key too.</summary>
    public Guid Id { get; set; }

    /// <summary>Keys of columns, separated by spaces.</summary>
    public string Columns { get; set; } = "";
}
