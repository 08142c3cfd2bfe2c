using HerSys.Japan;

namespace HerSys.Demonstration.FirstPage;

/// <summary>How the first page introduces a role.</summary>
/// <param name="Role">One of <c>RoleNames</c>.</param>
/// <param name="Icon">Icon of the theme.</param>
/// <param name="Enter">What the card offers, such as 保健師として入る.</param>
/// <param name="Does">What one finds there.</param>
internal sealed record RoleCard(string Role, string Icon, BilingualText Enter, BilingualText Does);
