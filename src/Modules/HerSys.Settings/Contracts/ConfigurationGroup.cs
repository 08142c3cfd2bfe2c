using HerSys.Platform.Configuration;

namespace HerSys.Settings.Contracts;

/// <summary>What a file would change in one part of the configuration.</summary>
/// <param name="Step">Name of the recipe step.</param>
/// <param name="Title">What the part is called, in the user's language.</param>
/// <param name="Lines">What differs.</param>
/// <param name="Refusals">What is passed over, and why.</param>
public sealed record ConfigurationGroup(string Step, string Title, IReadOnlyList<ConfigurationLine> Lines, IReadOnlyList<ConfigurationRefusal> Refusals);
