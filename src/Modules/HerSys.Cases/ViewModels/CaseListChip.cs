namespace HerSys.Cases.ViewModels;

/// <summary>A condition of the list that is in use.</summary>
/// <param name="Text">What it says, in the user's language.</param>
/// <param name="RemoveUrl">Address of the list without it.</param>
public sealed record CaseListChip(string Text, string RemoveUrl);
