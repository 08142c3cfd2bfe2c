namespace HerSys.Reporting.ViewModels;

/// <summary>A numbered item of the official form.</summary>
/// <param name="Number">1 to 19; empty for the tenant's own.</param>
/// <param name="Title">What it is called on paper.</param>
/// <param name="Lines">Its fields.</param>
public sealed record PrintItem(string Number, string Title, IReadOnlyList<PrintLine> Lines);
