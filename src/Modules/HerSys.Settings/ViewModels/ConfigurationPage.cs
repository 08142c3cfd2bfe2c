using HerSys.Settings.Services.Configuration;

namespace HerSys.Settings.ViewModels;

/// <summary>The page on which configuration is carried out and brought in.</summary>
/// <param name="Files">Files that were brought, newest first.</param>
public sealed record ConfigurationPage(IReadOnlyList<ConfigurationFileRow> Files);
