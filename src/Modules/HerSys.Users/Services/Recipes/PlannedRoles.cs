using HerSys.Platform.Configuration;

namespace HerSys.Users.Services.Recipes;

/// <summary>What a file would change in the roles, and what it may not.</summary>
/// <param name="Changes">Roles that change.</param>
/// <param name="Refusals">What is passed over.</param>
public sealed record PlannedRoles(IReadOnlyList<PlannedRole> Changes, IReadOnlyList<ConfigurationRefusal> Refusals);
