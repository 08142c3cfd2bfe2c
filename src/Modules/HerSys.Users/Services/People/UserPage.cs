namespace HerSys.Users.Services.People;

/// <summary>A page of people.</summary>
/// <param name="Rows">The people, by ID.</param>
/// <param name="Next">ID after which the next page begins; null on the last.</param>
public sealed record UserPage(IReadOnlyList<UserRow> Rows, string? Next);
