using HerSys.Platform.Configuration;

namespace HerSys.Settings.Services.Configuration;

/// <summary>What a file would switch.</summary>
/// <param name="Enable">Ids of features to switch on.</param>
/// <param name="Disable">Ids of features to switch off.</param>
/// <param name="Refusals">What is passed over.</param>
internal sealed record PlannedFeatures(IReadOnlyList<string> Enable, IReadOnlyList<string> Disable, IReadOnlyList<ConfigurationRefusal> Refusals);
