namespace HerSys.Users.Services.Reshuffles;

/// <summary>One effect of a line, as the preview and the result show it.</summary>
/// <param name="Effect">What is done.</param>
/// <param name="Organisation">The organisation of the duty; null where the account itself is meant.</param>
/// <param name="Role">The role of the duty.</param>
/// <param name="From">First day of the duty.</param>
/// <param name="Until">Last day of the duty; null for no end.</param>
public sealed record ReshuffleNote(ReshuffleEffect Effect, string? Organisation = null, string? Role = null, DateOnly? From = null, DateOnly? Until = null);
