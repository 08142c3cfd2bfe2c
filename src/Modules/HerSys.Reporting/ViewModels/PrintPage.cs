namespace HerSys.Reporting.ViewModels;

/// <summary>A notification in the look of the official form (別記様式6-1).</summary>
/// <param name="Title">Title of the version.</param>
/// <param name="HerSysId">The ten digits.</param>
/// <param name="State">In words.</param>
/// <param name="Head">Report date, doctor and institution.</param>
/// <param name="Items">The numbered items that the version has.</param>
/// <param name="Findings">What the rules say today, in words: whoever holds the paper sees what is not certain.</param>
public sealed record PrintPage(string Title, string HerSysId, string State, IReadOnlyList<PrintLine> Head, IReadOnlyList<PrintItem> Items, IReadOnlyList<string> Findings);
