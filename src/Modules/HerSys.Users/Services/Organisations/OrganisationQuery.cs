using HerSys.Users.Contracts;

namespace HerSys.Users.Services.Organisations;

/// <summary>Which organisations to list.</summary>
/// <param name="Text">Part of the name or the code.</param>
/// <param name="Kind">Only this kind.</param>
/// <param name="After">Id of the organisation after which the page begins, as the last page gave it.</param>
/// <param name="Size">Most on a page.</param>
public sealed record OrganisationQuery(string? Text = null, OrganisationKind? Kind = null, string? After = null, int Size = 50);
