namespace HerSys.Reporting.ViewModels;

/// <summary>Something that the health center needs at once.</summary>
/// <param name="Name">Id of the control to go to.</param>
/// <param name="Label">What it is.</param>
/// <param name="Words">What was answered; null while blank.</param>
public sealed record NeedView(string Name, string Label, string? Words);
