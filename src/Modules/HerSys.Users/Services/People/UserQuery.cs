namespace HerSys.Users.Services.People;

/// <summary>Which people to list.</summary>
/// <param name="Text">Part of ID, name or kana, however it is written.</param>
/// <param name="OrganisationId">Only people with a duty there.</param>
/// <param name="Role">Only people with a duty in this role.</param>
/// <param name="State">Only people in this state.</param>
/// <param name="After">ID after which the page begins.</param>
/// <param name="Size">Most people on a page, 1 to 200.</param>
public sealed record UserQuery(
    string? Text = null,
    Guid? OrganisationId = null,
    string? Role = null,
    UserState? State = null,
    string? After = null,
    int Size = 50);
