namespace HerSys.Audit.ViewModels;

/// <summary>The panel of the record page that opens the trail.</summary>
/// <param name="Url">Address of the trail.</param>
public sealed record TrailLink(string Url);
